package nl.comensha.zichtbaar.report.ui;

import static nl.comensha.zichtbaar.access.Permission.REPORT;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.report.Drafting;
import nl.comensha.zichtbaar.report.Gap;
import nl.comensha.zichtbaar.report.ReportDetail;
import nl.comensha.zichtbaar.report.ReportInput;
import nl.comensha.zichtbaar.report.Reporting;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.Times;
import nl.comensha.zichtbaar.shared.ui.DialogFrame;
import nl.comensha.zichtbaar.shared.ui.Dialogs;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Page;

/** Corrects a report that was submitted: nothing is kept until it is sent, and then the old version stays beside it. */
@StyleSheet("context://report.css")
@Route("aanmeldingen/:id/corrigeren")
@Requires(REPORT)
class CorrectView extends Page implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, ReportForm.Host {
    private static final long serialVersionUID = 1L;

    private final transient Reporting reporting;
    private final transient Drafting drafting;
    private final transient Clock clock;
    private final Div place = new Div();
    private UUID report;
    private long version;
    private boolean unsent;

    @SuppressWarnings("NullAway.Init") // filled on entering, before anything is shown
    CorrectView(Reporting reporting, Drafting drafting, Clock clock) {
        this.reporting = reporting;
        this.drafting = drafting;
        this.clock = clock;
        header(Words.of("report.correct"), Words.of("report.correct.sub"));
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        report = Links.id(event.getRouteParameters());
        open();
    }

    private void open() {
        ReportDetail detail = reporting.detail(report);
        version = detail.version();
        unsent = false;
        show(new ReportInput(detail.facts(), reporting.person(report)));
    }

    private void show(ReportInput input) {
        place.removeAll();
        place.add(new ReportForm(
                Times.today(clock),
                input,
                drafting.gaps(input),
                null,
                Words.of("report.correct.send"),
                Words.of("report.correct.cancel"),
                this));
    }

    @Override
    public List<Gap> changed(ReportInput input) {
        unsent = true;
        return drafting.gaps(input);
    }

    @Override
    public void finish(ReportInput input) {
        try {
            reporting.correct(report, version, input);
            unsent = false;
            later();
        } catch (EditedMeanwhile other) {
            Collision.open(Collision.told(other), this::open, () -> goOnFromTheirs(input));
        } catch (Invalid invalid) {
            Notice.warn(Words.of(invalid.messageKey(), invalid.arguments()));
        }
    }

    /** The own text stays; sending it again adds a version after theirs, which is kept too. */
    private void goOnFromTheirs(ReportInput mine) {
        version = reporting.detail(report).version();
        show(mine);
    }

    @Override
    public void later() {
        UI.getCurrent().navigate(ReportView.class, Links.parameters(report));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsent) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            DialogFrame ask = Dialogs.confirm(
                    Words.of("report.correct.leave"),
                    Words.of("report.correct.leave.text"),
                    Words.of("report.correct.leave.yes"),
                    () -> {
                        unsent = false;
                        leave.proceed();
                    });
            ask.safeLabel(Words.of("report.correct.leave.no"));
            ask.safe().addClickListener(click -> leave.cancel());
            ask.setCloseOnEsc(false);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("report.correct");
    }
}
