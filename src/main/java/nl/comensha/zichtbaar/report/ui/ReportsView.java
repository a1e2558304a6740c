package nl.comensha.zichtbaar.report.ui;

import static nl.comensha.zichtbaar.access.Permission.REPORT;
import static nl.comensha.zichtbaar.access.Permission.SEE_ALL_REPORTS;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.ConsolidatedReports;
import nl.comensha.zichtbaar.report.OwnReports;
import nl.comensha.zichtbaar.report.ReportColumn;
import nl.comensha.zichtbaar.report.ReportCount;
import nl.comensha.zichtbaar.report.ReportExport;
import nl.comensha.zichtbaar.report.ReportFilter;
import nl.comensha.zichtbaar.report.ReportSort;
import nl.comensha.zichtbaar.shared.ui.EmptyState;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Page;

/** The list of reports: a partner's own, or for CoMensha those of all organisations. The address says what it shows. */
@Route("aanmeldingen")
@Menu(title = "menu.reports", order = 10, icon = "file-text")
@Requires({REPORT, SEE_ALL_REPORTS})
@StyleSheet("context://lists.css")
class ReportsView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private static final String SORT = "sorteer";
    private static final String COLUMNS = "kolommen";

    private final transient ListSource source;
    private final ListFilters filters;
    private final ReportGrid grid;
    private final ColumnChoice columns;
    private final TextField search = new TextField();
    private final Div empty = new Div();
    private transient ReportFilter filter = ReportFilter.NONE;
    private transient ReportSort.Order order = ReportSort.Order.NEWEST;
    private transient ReportCount count = new ReportCount(0, false);

    ReportsView(OwnReports own, ConsolidatedReports consolidated, ReportExport exports) {
        boolean partner = Viewers.may(REPORT);
        source = partner
                ? new OwnList(own, exports, Words.locale())
                : new AllList(consolidated, exports, Words.locale());
        filters = new ListFilters(source, this::show);
        grid = new ReportGrid(source, sorted -> go(filter, sorted, chosenColumns()));
        columns = new ColumnChoice(source, chosen -> go(filter, order, chosen));
        search.setPlaceholder(Words.of(source.key() + ".search"));
        search.setAriaLabel(Words.of(source.key() + ".search"));
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.getElement().setAttribute("autocomplete", "off");
        search.addValueChangeListener(event -> apply(filter.withSearch(event.getValue()), order));
        List<Component> actions = new ArrayList<>();
        if (partner) {
            Button add = new Button(Words.of("list.new"), Icons.of("plus"));
            add.addThemeName("primary");
            add.addClickListener(event -> add.getUI().ifPresent(ui -> ui.navigate(Links.NEW)));
            actions.add(add);
        }
        if (source.mayExport()) {
            actions.add(new Button(Words.of("list.export"), Icons.of("download"), event -> export()));
        }
        header(Words.of(source.key()), Words.of(source.key() + ".line"), actions.toArray(Component[]::new));
        Div tools = new Div(search, columns, filters);
        tools.addClassName("z-report-tools");
        Div rows = new Div(empty, grid);
        rows.addClassName("z-report-rows");
        addClassName("z-full");
        add(tools, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        String typed = search.getValue();
        columns.show(parameters.getOrDefault(COLUMNS, List.of()));
        grid.showColumns(columns.chosen(), narrow(event.getUI()));
        apply(
                ReportFilter.fromParameters(parameters).withSearch(typed),
                ReportSort.Order.fromParameter(
                        parameters.getOrDefault(SORT, List.of("")).getFirst()));
    }

    @Override
    public String getPageTitle() {
        return Words.of(source.key());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration listening =
                event.getUI().getPage().addBrowserWindowResizeListener(size -> grid.setNarrow(size.getWidth() < 800));
        addDetachListener(gone -> {
            listening.remove();
            gone.unregisterListener();
        });
    }

    private Set<ReportColumn> chosenColumns() {
        return columns.chosen();
    }

    private void show(ReportFilter wanted) {
        if (wanted.isEmpty()) {
            search.setValue("");
        }
        go(wanted, order, columns.chosen());
    }

    /** A change goes through the address, so that the way back and a shared link work. */
    private void go(ReportFilter wanted, ReportSort.Order sorted, Set<ReportColumn> chosen) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(wanted.toParameters());
        if (!sorted.equals(ReportSort.Order.NEWEST)) {
            parameters.put(SORT, List.of(sorted.toParameter()));
        }
        if (!chosen.equals(source.usual())) {
            parameters.put(COLUMNS, ColumnChoice.toParameters(chosen));
        }
        getUI().ifPresent(ui -> ui.navigate(ReportsView.class, new QueryParameters(parameters)));
    }

    private void apply(ReportFilter wanted, ReportSort.Order sorted) {
        filter = wanted;
        order = sorted;
        count = source.count(filter);
        filters.show(filter);
        grid.show(filter, order, count);
        boolean nothing = count.rows() == 0;
        grid.setVisible(!nothing);
        filters.setCount(nothing ? "" : howMany());
        empty.setVisible(nothing);
        empty.removeAll();
        if (nothing) {
            fillEmpty();
        }
    }

    private String howMany() {
        return Words.of(count.more() ? "list.count.more" : "list.count", count.rows());
    }

    private void fillEmpty() {
        boolean first = filter.isEmpty();
        empty.add(new EmptyState(
                Words.of(first ? source.key() + ".none" : "list.nothing"),
                Words.of(first ? source.key() + ".none.help" : "list.nothing.help"),
                first ? null : new Button(Words.of("list.filter.clear"), event -> show(ReportFilter.NONE))));
    }

    private void export() {
        new ExportDialog(source, filter, count, howMany()).open();
    }

    private static boolean narrow(UI ui) {
        int width = ui.getPage().windowSizeSignal().peek().width();
        return width > 0 && width < 800;
    }
}
