package nl.comensha.zichtbaar.statistics.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.shared.ui.FilterBar;
import nl.comensha.zichtbaar.statistics.Choice;
import nl.comensha.zichtbaar.statistics.Dimension;
import nl.comensha.zichtbaar.statistics.FigureFilter;

/** The filters of the figures on the one bar of the house. */
class FigureFilterBar extends FilterBar {
    private static final long serialVersionUID = 1L;
    private static final Set<Dimension> IN_SIGHT = Set.of(Dimension.REPORTER_GROUP, Dimension.FORM, Dimension.PROVINCE);

    private final Select<Integer> year = new Select<>();
    private final Map<Dimension, ComboBox<Choice>> editors = new EnumMap<>(Dimension.class);

    FigureFilterBar(FigureWords words) {
        year.setLabel(words.text("statistics.year"));
        year.setItemLabelGenerator(number -> number == null ? "" : Integer.toString(number));
        add(words.text("statistics.year"), year, number -> Integer.toString(number));
        for (Dimension dimension : Dimension.values()) {
            String name = words.text("statistics.dimension." + dimension);
            ComboBox<Choice> editor = new ComboBox<>(name);
            editor.setClearButtonVisible(true);
            editor.setItemLabelGenerator(choice -> words.choice(dimension, choice));
            editors.put(dimension, editor);
            if (IN_SIGHT.contains(dimension)) {
                add(name, editor, choice -> words.choice(dimension, choice));
            } else {
                addMore(name, editor, choice -> words.choice(dimension, choice));
            }
        }
    }

    /** Shows what is chosen, without telling anybody. */
    void show(FigureFilter filter, List<Integer> years, Map<Dimension, List<Choice>> choices) {
        year.setItems(Stream.concat(years.stream(), Stream.of(filter.year()))
                .distinct()
                .toList());
        year.setValue(filter.year());
        editors.forEach((dimension, editor) -> {
            List<Choice> offered = choices.getOrDefault(dimension, List.of());
            editor.setItems(offered);
            String code = filter.get(dimension).orElse("");
            editor.setValue(offered.stream()
                    .filter(choice -> choice.code().equals(code))
                    .findFirst()
                    .orElse(null));
        });
    }

    /** What is chosen now; a cleared year is the one given. */
    FigureFilter filter(int otherwise) {
        Integer chosenYear = year.getValue();
        FigureFilter filter = FigureFilter.of(chosenYear == null ? otherwise : chosenYear);
        for (Map.Entry<Dimension, ComboBox<Choice>> editor : editors.entrySet()) {
            Choice choice = editor.getValue().getValue();
            if (choice != null) {
                filter = filter.with(editor.getKey(), choice.code());
            }
        }
        return filter;
    }
}
