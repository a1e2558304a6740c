package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import nl.comensha.zichtbaar.report.ReportColumn;
import nl.comensha.zichtbaar.shared.ui.Icons;

/** Which columns the table shows; the number is always one of them, since it opens the report. */
class ColumnChoice extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ListSource source;
    private final CheckboxGroup<ReportColumn> group = new CheckboxGroup<>();

    ColumnChoice(ListSource source, Consumer<Set<ReportColumn>> wanted) {
        this.source = source;
        group.setLabel(Words.of("list.columns"));
        group.addThemeName("vertical");
        group.setItems(source.columns().stream()
                .filter(column -> column != ReportColumn.NUMBER)
                .toList());
        group.setItemLabelGenerator(column -> Words.of(column.key()));
        group.setValue(source.usual());
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wanted.accept(chosen());
            }
        });
        Button button = new Button(Words.of("list.columns"), Icons.of("columns-3"));
        Popover popover = new Popover(group);
        popover.setTarget(button);
        popover.setAriaLabel(Words.of("list.columns"));
        popover.setAutofocus(true);
        getContent().add(button, popover);
    }

    /** As the address says; without a word there, the usual ones. */
    void show(List<String> written) {
        Set<ReportColumn> named = EnumSet.noneOf(ReportColumn.class);
        source.columns().stream()
                .filter(column -> written.contains(name(column)))
                .forEach(named::add);
        group.setValue(named.isEmpty() ? source.usual() : named);
    }

    Set<ReportColumn> chosen() {
        Set<ReportColumn> chosen = EnumSet.of(ReportColumn.NUMBER);
        chosen.addAll(group.getValue());
        return chosen;
    }

    static List<String> toParameters(Set<ReportColumn> chosen) {
        return chosen.stream().map(ColumnChoice::name).toList();
    }

    private static String name(ReportColumn column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
