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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.report.DraftData;
import nl.comensha.zichtbaar.report.Drafting;
import nl.comensha.zichtbaar.report.Gap;
import nl.comensha.zichtbaar.report.ReportInput;
import nl.comensha.zichtbaar.report.Reporting;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.Times;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Page;
import nl.comensha.zichtbaar.shared.ui.SaveState;
import nl.comensha.zichtbaar.vault.VaultFiles;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;

/** A new report, saved on the server while it is filled in. Its address holds the draft, so that a reload loses nothing. */
@StyleSheet("context://report.css")
@Route("aanmeldingen/nieuw")
@Requires(REPORT)
class NewReportView extends Page implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, ReportForm.Host {
    private static final long serialVersionUID = 1L;

    static final String DRAFT = "concept";

    private final transient Drafting drafting;
    private final transient Reporting reporting;
    private final transient VaultFiles files;
    private final transient Clock clock;
    private final SaveState saveState = new SaveState();
    private final Div place = new Div();
    private transient DraftData saved;
    private transient ReportInput atFirst;
    private boolean fresh;
    private boolean collided;
    private boolean done;

    @SuppressWarnings("NullAway.Init") // filled on entering, before anything is shown
    NewReportView(Drafting drafting, Reporting reporting, VaultFiles files, Clock clock) {
        this.drafting = drafting;
        this.reporting = reporting;
        this.files = files;
        this.clock = clock;
        header(Words.of("report.new"), Words.of("report.new.sub"), saveState);
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        fresh = query.getSingleParameter(DRAFT).isEmpty();
        UUID draft = query.getSingleParameter(DRAFT).map(Links::id).orElseGet(drafting::start);
        if (fresh) {
            event.getUI().getPage().getHistory().replaceState(null, Links.draft(draft));
        }
        done = false;
        open(drafting.open(draft));
    }

    private void open(DraftData draft) {
        saved = draft;
        atFirst = draft.input();
        collided = false;
        saveState.saved(draft.savedAt());
        place.removeAll();
        place.add(new ReportForm(
                Times.today(clock),
                draft.input(),
                draft.gaps(),
                Attachments.ofDraft(draft.id(), files),
                Words.of("report.submit"),
                Words.of("report.later"),
                this));
    }

    @Override
    public List<Gap> changed(ReportInput input) {
        return collided ? drafting.gaps(input) : save(input);
    }

    private List<Gap> save(ReportInput input) {
        try {
            saved = drafting.save(saved.id(), saved.version(), input);
            saveState.saved(saved.savedAt());
        } catch (EditedMeanwhile elsewhere) {
            collided(input, elsewhere.at());
        } catch (OptimisticLockingFailureException together) {
            collided(input, Times.now(clock));
        } catch (DataAccessException | TransactionException unreachable) {
            // The text stays in the fields; the next change tries again.
            Notice.warn(Words.of("report.saved.not", Formats.here().time(saved.savedAt())));
        }
        return saved.gaps();
    }

    /** The other version stands; this text is kept as a draft of its own or let go, as the reporter likes. */
    private void collided(ReportInput mine, Instant at) {
        collided = true;
        Collision.open(
                Words.of("report.collision.draft", Formats.here().time(at)),
                () -> open(drafting.open(saved.id())),
                () -> openCopy(mine));
    }

    private void openCopy(ReportInput mine) {
        UUID copy = drafting.start();
        open(drafting.save(copy, drafting.open(copy).version(), mine));
        fresh = false;
        UI.getCurrent().getPage().getHistory().replaceState(null, Links.draft(copy));
    }

    @Override
    public void finish(ReportInput input) {
        try {
            UUID report = reporting.submit(saved.id(), saved.version()).report();
            done = true;
            UI.getCurrent().navigate(ReceiptView.class, Links.parameters(report));
        } catch (EditedMeanwhile elsewhere) {
            collided(input, elsewhere.at());
        } catch (Invalid invalid) {
            Notice.warn(Words.of(invalid.messageKey(), invalid.arguments()));
        }
    }

    @Override
    public void later() {
        UI.getCurrent().navigate(Links.LIST);
    }

    /** A draft in which nobody wrote anything is not worth a line in the list. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (fresh
                && !done
                && !collided
                && saved.input().equals(atFirst)
                && files.list(saved.id()).isEmpty()) {
            drafting.discard(saved.id());
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("report.new");
    }
}
