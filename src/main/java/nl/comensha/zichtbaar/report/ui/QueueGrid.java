package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.report.QueueItem;
import nl.comensha.zichtbaar.shared.ui.Formats;
import org.jspecify.annotations.Nullable;

/** The reports that wait, longest first; on a phone one column of cards. */
class QueueGrid extends Grid<QueueItem> {
    private static final long serialVersionUID = 1L;

    private final Column<QueueItem> card;
    private transient List<QueueItem> items = List.of();

    QueueGrid() {
        addClassName("z-report-grid");
        card = addColumn(new ComponentRenderer<>(QueueGrid::card));
        addColumn(new ComponentRenderer<>(QueueGrid::number))
                .setHeader(Words.of("queue.number"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setRowHeader(true);
        addColumn(new ComponentRenderer<>(item -> two(item.organisation(), item.unit())))
                .setHeader(Words.of("queue.reporter"))
                .setAutoWidth(true);
        addColumn(new ComponentRenderer<>(QueueGrid::age))
                .setHeader(Words.of("queue.age"))
                .setAutoWidth(true);
        addColumn(new ComponentRenderer<>(item -> new Known(item.completeness())))
                .setHeader(Words.of("queue.known"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(item -> StatusChips.of(item.status())))
                .setHeader(Words.of("queue.status"))
                .setAutoWidth(true);
        addColumn(new ComponentRenderer<>(QueueGrid::assignee))
                .setHeader(Words.of("queue.assignee"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setNarrow(false);
    }

    void setNarrow(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(card)));
    }

    void show(List<QueueItem> list) {
        items = list;
        setItems(list);
    }

    List<QueueItem> items() {
        return items;
    }

    /** Marks the row; one that is no longer in the list marks none. */
    void mark(@Nullable UUID id) {
        items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .ifPresentOrElse(this::select, this::deselectAll);
    }

    /** The report so many rows further; null past either end. */
    @Nullable
    UUID beside(@Nullable UUID id, int step) {
        int at = index(id);
        int to = at < 0 ? 0 : at + step;
        return to < 0 || to >= items.size() ? null : items.get(to).id();
    }

    int index(@Nullable UUID id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static Component number(QueueItem item) {
        Span number = new Span(item.number());
        number.addClassName("z-number");
        return number;
    }

    private static Component two(String first, @Nullable String second) {
        Div both = new Div(new Div(first));
        if (second != null) {
            Div small = new Div(second);
            small.addClassName("z-muted");
            both.add(small);
        }
        return both;
    }

    private static Component age(QueueItem item) {
        Span age = new Span(days(item));
        if (item.late()) {
            Span late = new Span(Words.of("queue.late"));
            late.addClassName("z-late");
            Div both = new Div(age, new Div(late));
            return both;
        }
        return age;
    }

    private static String days(QueueItem item) {
        return switch (item.days()) {
            case 0 -> Words.of("queue.today", Formats.here().time(item.submittedAt()));
            case 1 -> Words.of("queue.yesterday", Formats.here().time(item.submittedAt()));
            default -> Words.of("queue.days", item.days());
        };
    }

    private static Component assignee(QueueItem item) {
        String name = item.assignee();
        if (name == null) {
            Span free = new Span(Words.of("queue.free"));
            free.addClassName("z-muted");
            return free;
        }
        Avatar avatar = new Avatar(name);
        avatar.setTooltipEnabled(true);
        return avatar;
    }

    private static Component card(QueueItem item) {
        Div top = new Div(number(item), StatusChips.of(item.status()));
        Div bottom = new Div(age(item), new Known(item.completeness()));
        top.addClassName("z-card-line");
        bottom.addClassName("z-card-line");
        String unit = item.unit();
        Div all = new Div(top, new Div(unit == null ? item.organisation() : item.organisation() + ", " + unit), bottom);
        all.addClassName("z-card-row");
        return all;
    }
}
