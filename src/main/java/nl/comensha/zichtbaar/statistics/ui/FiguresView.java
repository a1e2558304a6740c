package nl.comensha.zichtbaar.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.shared.ui.EmptyState;
import nl.comensha.zichtbaar.shared.ui.KeyFigures;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Page;
import nl.comensha.zichtbaar.shared.ui.Panel;
import nl.comensha.zichtbaar.statistics.Dashboard;
import nl.comensha.zichtbaar.statistics.Dimension;
import nl.comensha.zichtbaar.statistics.Figure;
import nl.comensha.zichtbaar.statistics.FigureFilter;
import nl.comensha.zichtbaar.statistics.FigureRequest;
import nl.comensha.zichtbaar.statistics.Figures;
import nl.comensha.zichtbaar.statistics.Measure;
import nl.comensha.zichtbaar.statistics.StillLoading;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The live figures: what is shown stands in the address, and every change of it is a step that the back button undoes. */
@Route("cijfers")
@Menu(title = "menu.figures", order = 30, icon = "chart-column")
@Requires(Permission.SEE_FIGURES)
class FiguresView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLISECONDS = 1000;

    private final transient Figures figures;
    private final transient FigureWords words = new FigureWords(getLocale());
    private final transient ChartSpecs specs;
    private final Tabs measures = new Tabs();
    private final FigureFilterBar filters = new FigureFilterBar(words);
    private final FigureCharts charts = new FigureCharts(this::choose);
    private final Div controls = new Div();
    private final Div top = new Div();
    private final Div content = new Div();
    private @Nullable Registration asking;
    private FigureRequest shown = new FigureRequest(FigureFilter.of(0), Measure.REPORTS, List.of());

    FiguresView(Figures figures, @Value("${zichtbaar.demo:false}") boolean generated) {
        this.figures = figures;
        this.specs = new ChartSpecs(words, generated);
        for (Measure measure : Measure.values()) {
            measures.add(new Tab(words.text("statistics.measure." + measure)));
        }
        measures.getElement().setAttribute("aria-label", words.text("statistics.measure"));
        measures.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                open(shown.filter(), Measure.values()[measures.getSelectedIndex()]);
            }
        });
        filters.onChange(() -> open(filters.filter(shown.filter().year()), shown.measure()));
        controls.add(measures, filters);
        controls.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "8px 12px");
        add(top, controls, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        stopAsking(event.getUI());
        if (!show(parameters)) {
            askAgain(event.getUI(), parameters);
        } else if (!shown.ignored().isEmpty()) {
            Notice.warn(words.text("statistics.ignored", String.join(", ", shown.ignored())));
        }
    }

    @Override
    public String getPageTitle() {
        int year = shown.filter().year();
        return year == 0
                ? words.text("statistics.title.loading")
                : words.text("statistics.title", Integer.toString(year));
    }

    /** Whether there was something to show yet. */
    private boolean show(Map<String, List<String>> parameters) {
        try {
            shown = figures.request(parameters);
            show(figures.dashboard(shown.filter(), shown.measure()));
            return true;
        } catch (StillLoading loading) {
            showLoading(loading);
            return false;
        }
    }

    private void show(Dashboard dashboard) {
        FigureFilter filter = dashboard.filter();
        String year = Integer.toString(filter.year());
        header(
                words.text("statistics.title", year),
                words.text(
                        "statistics.subtitle." + dashboard.measure(),
                        words.formats().date(dashboard.referenceDate()),
                        year));
        measures.setSelectedIndex(dashboard.measure().ordinal());
        filters.show(filter, dashboard.years(), figures.choices(filter.year()));
        String reports = words.formats().number(dashboard.reports());
        String victims = words.formats().number(dashboard.victims());
        filters.setCount(words.text("statistics.result", reports, victims));
        controls.setVisible(true);
        top.removeAll();
        top.setVisible(dashboard.hasYear());
        content.removeAll();
        if (!dashboard.hasYear()) {
            content.add(emptyYear(dashboard, year));
            return;
        }
        top.add(new KeyFigures()
                .figure(reports, words.text("statistics.key.reports"))
                .figure(victims, words.text("statistics.key.victims"))
                .figure(words.formats().number(dashboard.notReviewed()), words.text("statistics.key.notReviewed")));
        if (dashboard.reports() == 0 && dashboard.victims() == 0) {
            content.add(nothing(filter));
        }
        charts.show(dashboard, specs);
        content.add(charts);
    }

    private Component emptyYear(Dashboard dashboard, String year) {
        Button other = null;
        if (!dashboard.years().isEmpty()) {
            int newest = dashboard.years().getFirst();
            other = new Button(
                    words.text("statistics.empty.action", Integer.toString(newest)),
                    click -> open(dashboard.filter().withYear(newest), dashboard.measure()));
        }
        return new EmptyState(words.text("statistics.empty.title", year), words.text("statistics.empty.text"), other);
    }

    private Component nothing(FigureFilter filter) {
        return new EmptyState(
                words.text("statistics.nothing.title"),
                words.text("statistics.nothing.text"),
                new Button(
                        words.text("statistics.clear"),
                        click -> open(FigureFilter.of(filter.year()), shown.measure())));
    }

    private void showLoading(StillLoading loading) {
        header(words.text("statistics.title.loading"), null);
        boolean counted = loading.total() > 0;
        ProgressBar progress = new ProgressBar(0, (double) Math.max(1, loading.total()));
        progress.getElement().setAttribute("aria-label", words.text("statistics.loading.title"));
        progress.setIndeterminate(!counted);
        progress.setValue(Math.min((double) loading.loaded(), progress.getMax()));
        String text = counted
                ? words.text(
                        "statistics.loading.text",
                        words.formats().number(loading.loaded()),
                        words.formats().number(loading.total()))
                : words.text("statistics.loading.start");
        controls.setVisible(false);
        content.removeAll();
        content.add(new Panel(words.text("statistics.loading.title"), progress, new Paragraph(text)));
    }

    /** Asks again every second, until the facts are there or the reader has gone elsewhere. */
    private void askAgain(UI ui, Map<String, List<String>> parameters) {
        if (asking == null) {
            ui.setPollInterval(POLL_MILLISECONDS);
            asking = ui.addPollListener(poll -> {
                if (show(parameters)) {
                    stopAsking(ui);
                    ui.getPage().setTitle(getPageTitle());
                }
            });
        }
    }

    private void stopAsking(UI ui) {
        if (asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopAsking(event.getUI());
    }

    private void open(FigureFilter filter, Measure measure) {
        getUI().ifPresent(ui -> ui.navigate(FiguresView.class, new QueryParameters(filter.parameters(measure))));
    }

    private void choose(Dimension dimension, String code) {
        if (code.equals(Figure.Category.REST)) {
            Notice.show(words.text("statistics.restChosen"));
        } else {
            open(shown.filter().toggle(dimension, code), shown.measure());
        }
    }
}
