package nl.comensha.zichtbaar.report.ui;

import static nl.comensha.zichtbaar.access.Permission.REVIEW;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.report.ConsolidatedReports;
import nl.comensha.zichtbaar.report.ReportDetail;
import nl.comensha.zichtbaar.report.Review;
import nl.comensha.zichtbaar.report.ReviewQueue;
import nl.comensha.zichtbaar.report.ReviewQueue.Counts;
import nl.comensha.zichtbaar.report.ReviewQueue.Part;
import nl.comensha.zichtbaar.shared.ui.EmptyState;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Keys;
import nl.comensha.zichtbaar.shared.ui.Page;
import nl.comensha.zichtbaar.vault.VaultFiles;
import org.jspecify.annotations.Nullable;

/** The review desk: what waits on the left, the report to judge on the right. The address says which part and which report. */
@Route("werkvoorraad")
@Menu(title = "menu.queue", order = 5, icon = "list-checks")
@Requires(REVIEW)
@StyleSheet("context://lists.css")
class WorkQueueView extends Div implements BeforeEnterObserver, HasDynamicTitle, StaffReport.Surroundings {
    private static final long serialVersionUID = 1L;

    private static final String PART = "deel";
    private static final String REPORT = "aanmelding";
    private static final int PHONE = 800;

    private final transient ReviewQueue queue;
    private final StaffReport detail;
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final Paragraph line = new Paragraph();
    private final Tabs tabs = new Tabs();
    private final Map<Part, Tab> parts = new EnumMap<>(Part.class);
    private final QueueGrid grid = new QueueGrid();
    private final EmptyState empty = new EmptyState(Words.of("queue.none"), Words.of("queue.none.help"), null);
    private @Nullable Part part;
    private @Nullable UUID open;
    private @Nullable UUID next;

    WorkQueueView(ReviewQueue queue, Review review, ConsolidatedReports reports, VaultFiles files) {
        this.queue = queue;
        detail = new StaffReport(review, reports, files);
        detail.addClassName("z-report-pane");
        for (Part one : Part.values()) {
            Tab tab = new Tab();
            parts.put(one, tab);
            tabs.add(tab);
        }
        tabs.addClassName("z-line");
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                go(chosen(), null);
            }
        });
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(part, event.getValue() == null ? null : event.getValue().id());
            }
        });
        Button following = new Button(Words.of("queue.next.short"), event -> move(1));
        Span letter = new Span("J");
        letter.addClassName("z-key");
        letter.getElement().setAttribute("aria-hidden", "true");
        following.setSuffixComponent(letter);
        Page list = new Page();
        list.header(Words.of("queue"), null, Keys.press(following, "j"));
        Div top = new Div(line, tabs);
        top.addClassName("z-stack");
        Div rows = new Div(empty, grid);
        rows.addClassName("z-report-rows");
        list.addClassName("z-full");
        list.add(top, rows);
        layout.setMaster(list);
        layout.setMasterSize("36rem");
        layout.setDetailSize("30rem");
        layout.setExpandMaster(true);
        layout.setSizeFull();
        layout.addBackdropClickListener(event -> go(part, null));
        layout.addDetailEscapePressListener(event -> go(part, null));
        addClassName("z-queue");
        add(layout);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Part wanted = Stream.of(Part.values())
                .filter(one ->
                        name(one).equals(parameters.getSingleParameter(PART).orElse("")))
                .findFirst()
                .orElse(Part.ALL);
        if (wanted != part) {
            part = wanted;
            tabs.setSelectedTab(parts.get(wanted));
            refresh();
        }
        open(parameters.getSingleParameter(REPORT).map(Links::id).orElse(null));
    }

    @Override
    public String getPageTitle() {
        return Words.of("queue");
    }

    @Override
    public void changed(ReportDetail report) {
        refresh();
        grid.mark(report.id());
    }

    /** On to the next one, at the place where this one stood. */
    @Override
    public void judged(ReportDetail report) {
        go(part, next);
    }

    @Override
    public void reopened(UUID report) {
        go(part, report);
    }

    @Override
    public Component navigation() {
        Button back = new Button(Icons.of("chevron-left"), event -> move(-1));
        Keys.press(back, "k").setAriaLabel(Words.of("queue.previous"));
        Button on = new Button(Icons.of("chevron-right"), event -> move(1));
        on.setAriaLabel(Words.of("queue.next"));
        Button close = new Button(Icons.of("x"), event -> go(part, null));
        close.setAriaLabel(Words.of("queue.close"));
        Div buttons = new Div(back, on, close);
        Stream.of(back, on, close).forEach(button -> button.addThemeName("tertiary icon"));
        return buttons;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        grid.setNarrow(narrow(event.getUI().getPage().windowSizeSignal().peek().width()));
        Registration listening =
                event.getUI().getPage().addBrowserWindowResizeListener(size -> grid.setNarrow(narrow(size.getWidth())));
        addDetachListener(gone -> {
            listening.remove();
            gone.unregisterListener();
        });
    }

    private void open(@Nullable UUID id) {
        open = id;
        grid.mark(id);
        if (id == null) {
            layout.setDetail(null);
            return;
        }
        next = grid.beside(id, 1);
        detail.showWithin(id, this);
        layout.setDetail(detail);
    }

    private void refresh() {
        Counts counts = queue.counts();
        parts.forEach((one, tab) -> tab.setLabel(Words.of("queue.part." + one, counts.of(one))));
        line.setText(
                counts.all() == 0
                        ? Words.of("queue.line.none")
                        : Words.of("queue.line", counts.all(), counts.oldestDays()));
        grid.show(queue.list(part == null ? Part.ALL : part));
        boolean nothing = grid.items().isEmpty();
        grid.setVisible(!nothing);
        empty.setVisible(nothing);
    }

    private void move(int step) {
        UUID beside = grid.beside(open, step);
        if (beside != null) {
            go(part, beside);
        }
    }

    private Part chosen() {
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(tabs.getSelectedTab()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(Part.ALL);
    }

    private void go(@Nullable Part to, @Nullable UUID report) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (to != null && to != Part.ALL) {
            parameters.put(PART, List.of(name(to)));
        }
        if (report != null) {
            parameters.put(REPORT, List.of(report.toString()));
        }
        getUI().ifPresent(ui -> ui.navigate(WorkQueueView.class, new QueryParameters(parameters)));
    }

    /** In the address, in Dutch. */
    private static String name(Part part) {
        return switch (part) {
            case ALL -> "alles";
            case MINE -> "van-mij";
            case FREE -> "vrij";
            case WAITING -> "wacht";
            case LATE -> "te-laat";
        };
    }

    private static boolean narrow(int width) {
        return width > 0 && width < PHONE;
    }
}
