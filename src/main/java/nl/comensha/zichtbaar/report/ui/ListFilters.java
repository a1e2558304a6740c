package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.comensha.zichtbaar.report.ReportFilter;
import nl.comensha.zichtbaar.report.ReportFilter.Choice;
import nl.comensha.zichtbaar.report.ReportFilter.Field;
import nl.comensha.zichtbaar.report.ReportStatus;
import nl.comensha.zichtbaar.shared.ui.FilterBar;

/** The filter bar: it shows the filter of the address and asks for another one. */
class ListFilters extends FilterBar {
    private static final long serialVersionUID = 1L;

    private final transient ListSource source;
    private final PeriodField period = new PeriodField(Words.of("list.filter.period"));
    private final CheckboxGroup<ReportStatus> statuses = new CheckboxGroup<>(Words.of("list.filter.status"));
    private final Map<Field, ComboBox<Choice>> boxes = new EnumMap<>(Field.class);

    ListFilters(ListSource source, Consumer<ReportFilter> wanted) {
        this.source = source;
        add(Words.of("list.filter.period"), period, PeriodField.Period::words);
        statuses.setItems(ReportStatus.values());
        statuses.setItemLabelGenerator(Words::choice);
        statuses.addThemeName("vertical");
        add(
                Words.of("list.filter.status"),
                statuses,
                chosen -> chosen.stream().sorted().map(Words::code).collect(Collectors.joining(", ")));
        source.first().forEach(field -> add(label(field), box(field), Choice::label));
        source.more().forEach(field -> addMore(label(field), box(field), Choice::label));
        onChange(() -> wanted.accept(read()));
    }

    void show(ReportFilter filter) {
        period.setValue(new PeriodField.Period(filter.from(), filter.to()));
        statuses.setValue(filter.statuses());
        boxes.forEach((field, box) -> box.setValue(filter.value(field)
                .map(value -> source.choices(field).stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst()
                        .orElse(new Choice(value, value)))
                .orElse(null)));
    }

    private ReportFilter read() {
        PeriodField.Period days = period.getValue();
        ReportFilter filter =
                ReportFilter.NONE.withPeriod(days.from(), days.to()).withStatuses(statuses.getValue());
        for (Map.Entry<Field, ComboBox<Choice>> box : boxes.entrySet()) {
            Choice chosen = box.getValue().getValue();
            filter = filter.with(box.getKey(), chosen == null ? null : chosen.value());
        }
        return filter;
    }

    private ComboBox<Choice> box(Field field) {
        ComboBox<Choice> box = Inputs.pick(label(field), source.choices(field), Choice::label);
        boxes.put(field, box);
        return box;
    }

    private static String label(Field field) {
        return Words.of("list.filter." + field);
    }
}
