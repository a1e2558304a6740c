package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.report.ExportWords;
import nl.comensha.zichtbaar.report.ReportColumn;
import nl.comensha.zichtbaar.report.ReportCount;
import nl.comensha.zichtbaar.report.ReportFilter;
import nl.comensha.zichtbaar.report.ReportListItem;
import nl.comensha.zichtbaar.report.ReportSort;
import nl.comensha.zichtbaar.shared.Page;
import nl.comensha.zichtbaar.shared.ui.Formats;

/** The table of reports, a page at a time; on a phone one column of cards. */
class ReportGrid extends Grid<ReportListItem> {
    private static final long serialVersionUID = 1L;

    private final transient ListSource source;
    private final Map<ReportColumn, Column<ReportListItem>> columns = new EnumMap<>(ReportColumn.class);
    private final Column<ReportListItem> card;
    private Set<ReportColumn> shown;
    private boolean narrow;

    ReportGrid(ListSource source, Consumer<ReportSort.Order> sorted) {
        super(50);
        this.source = source;
        this.shown = source.usual();
        addClassName("z-report-grid");
        setSelectionMode(SelectionMode.NONE);
        card = addColumn(new ComponentRenderer<>(this::card));
        source.columns().forEach(this::addReportColumn);
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(order(event.getSortOrder()));
            }
        });
        addItemClickListener(event -> event.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(
                        ReportView.class, Links.parameters(event.getItem().id()))));
        showColumns(shown, false);
    }

    /** Shows what fits; rows are fetched when they come into sight. */
    void show(ReportFilter filter, ReportSort.Order order, ReportCount count) {
        Column<ReportListItem> column = Stream.of(ReportColumn.values())
                .filter(candidate -> candidate.sort() == order.by())
                .map(columns::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        sort(
                column == null
                        ? List.of()
                        : List.of(new GridSortOrder<>(
                                column, order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        if (count.more()) {
            // Beyond what was counted the list goes on while somebody scrolls.
            setItems(query -> page(filter, order, query.getOffset(), query.getLimit()))
                    .setItemCountEstimate(count.rows());
        } else {
            setItems(query -> page(filter, order, query.getOffset(), query.getLimit()), query -> {
                query.getOffset();
                query.getLimit();
                return count.rows();
            });
        }
    }

    void showColumns(Set<ReportColumn> chosen, boolean asCards) {
        shown = chosen;
        narrow = asCards;
        card.setVisible(narrow);
        columns.forEach((column, shownAs) -> shownAs.setVisible(!narrow && shown.contains(column)));
    }

    void setNarrow(boolean asCards) {
        if (asCards != narrow) {
            showColumns(shown, asCards);
        }
    }

    private Stream<ReportListItem> page(ReportFilter filter, ReportSort.Order order, int offset, int limit) {
        return source.page(filter, order, new Page(offset, limit)).stream();
    }

    private void addReportColumn(ReportColumn column) {
        ExportWords words = source.words();
        Formats formats = Formats.here();
        Column<ReportListItem> added = switch (column) {
            case NUMBER -> addColumn(new ComponentRenderer<>(ReportGrid::link));
            case STATUS -> addColumn(new ComponentRenderer<>(item -> StatusChips.of(item.status())));
            case REPORT_DATE -> addColumn(item -> formats.date(item.reportDate()));
            case COMPLETENESS -> addColumn(new ComponentRenderer<>(item -> new Known(item.completeness())));
            default -> addColumn(item -> column.text(item, words));
        };
        added.setHeader(words.of(column.key()))
                .setAutoWidth(true)
                .setResizable(true)
                .setSortable(column.sort() != null);
        if (column == ReportColumn.NUMBER) {
            added.setFlexGrow(0).setRowHeader(true);
        }
        columns.put(column, added);
    }

    private ReportSort.Order order(List<GridSortOrder<ReportListItem>> chosen) {
        if (chosen.isEmpty()) {
            return ReportSort.Order.NEWEST;
        }
        GridSortOrder<ReportListItem> first = chosen.getFirst();
        for (Map.Entry<ReportColumn, Column<ReportListItem>> entry : columns.entrySet()) {
            ReportSort sort = entry.getKey().sort();
            if (sort != null && entry.getValue().equals(first.getSorted())) {
                return new ReportSort.Order(sort, first.getDirection() == SortDirection.DESCENDING);
            }
        }
        return ReportSort.Order.NEWEST;
    }

    private static Component link(ReportListItem item) {
        RouterLink link = new RouterLink(item.number(), ReportView.class, Links.parameters(item.id()));
        link.addClassName("z-number");
        return link;
    }

    private Component card(ReportListItem item) {
        Div top = new Div(link(item), StatusChips.of(item.status()));
        top.addClassName("z-card-line");
        List<String> parts = new ArrayList<>();
        if (columns.containsKey(ReportColumn.ORGANISATION)) {
            parts.add(item.organisation());
        } else if (!item.ownCaseNumber().isEmpty()) {
            parts.add(item.ownCaseNumber());
        }
        parts.add(source.words().of(item.form()));
        Div bottom = new Div(new Span(Formats.here().date(item.reportDate())), new Known(item.completeness()));
        bottom.addClassName("z-card-line");
        Div all = new Div(top, new Div(String.join(" · ", parts)), bottom);
        all.addClassName("z-card-row");
        return all;
    }
}
