package nl.comensha.zichtbaar.report.ui;

import static nl.comensha.zichtbaar.access.Permission.REVIEW;
import static nl.comensha.zichtbaar.access.Permission.SEE_IDENTITIES;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.ConsolidatedReports;
import nl.comensha.zichtbaar.report.ReportDetail;
import nl.comensha.zichtbaar.report.ReportStatus;
import nl.comensha.zichtbaar.report.Review;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.Meaning;
import nl.comensha.zichtbaar.shared.ui.Note;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Page;
import nl.comensha.zichtbaar.shared.ui.Panel;
import nl.comensha.zichtbaar.vault.VaultFiles;
import org.jspecify.annotations.Nullable;

/** One report as CoMensha sees it: to read for all staff, to judge for who reviews. */
@StyleSheet("context://lists.css")
class StaffReport extends Composite<Div> implements HasStyle {
    private static final long serialVersionUID = 1L;

    private final transient Review review;
    private final transient ConsolidatedReports reports;
    private final transient VaultFiles files;
    private final boolean desk = Viewers.may(REVIEW);
    private final ReviewActions actions = new ReviewActions(this);
    private final Div notice = new Div();
    private transient @Nullable ReportDetail report;
    private @Nullable Page page;
    private transient Surroundings around = new Surroundings() {};

    /** The screen around this one, such as the queue. */
    interface Surroundings {
        /** Something changed; the report itself is shown anew already. */
        default void changed(ReportDetail report) {}

        /** It was judged, and this one is done. */
        default void judged(ReportDetail report) {}

        /** The judgement was taken back. */
        default void reopened(UUID report) {}

        /** Buttons beside the title; null when the report has a page to itself. */
        default @Nullable Component navigation() {
            return null;
        }
    }

    /** A change with the version that was on screen. */
    interface Change {
        void make(UUID id, long version);
    }

    StaffReport(Review review, ConsolidatedReports reports, VaultFiles files) {
        this.review = review;
        this.reports = reports;
        this.files = files;
        notice.getElement().setAttribute("role", "alert");
        getContent().addClassName("z-stack");
    }

    /** On a page to itself. */
    void show(Page whole, UUID id) {
        page = whole;
        begin(id);
    }

    /** Inside another screen, with its buttons. */
    void showWithin(UUID id, Surroundings screen) {
        around = screen;
        begin(id);
    }

    private void begin(UUID id) {
        notice.removeAll();
        actions.close();
        show(read(id));
    }

    ReviewActions actions() {
        return actions;
    }

    Review review() {
        return review;
    }

    /** Makes a change to what is on screen. When somebody else was first, says who, and shows theirs; typed text stays. */
    boolean change(Change change) {
        ReportDetail now = Objects.requireNonNull(report);
        notice.removeAll();
        try {
            change.make(now.id(), now.version());
        } catch (EditedMeanwhile other) {
            tell(other);
            around.changed(show(read(now.id())));
            return false;
        }
        around.changed(show(read(now.id())));
        return true;
    }

    /** Accepts or rejects, with a way back. */
    boolean judge(Change change, String saidKey) {
        boolean done = change(change);
        if (done) {
            ReportDetail judged = Objects.requireNonNull(report);
            Notice.undo(Words.of(saidKey, judged.number()), () -> undo(judged));
            around.judged(judged);
        }
        return done;
    }

    private void undo(ReportDetail judged) {
        try {
            review.reopen(judged.id(), judged.version());
            around.changed(show(read(judged.id())));
            around.reopened(judged.id());
        } catch (EditedMeanwhile other) {
            tell(other);
        } catch (Invalid invalid) {
            notice.setText(Words.of(invalid.messageKey(), invalid.arguments()));
        }
    }

    private void tell(EditedMeanwhile other) {
        notice.removeAll();
        notice.add(new Note(
                Meaning.LOOK,
                "users",
                Words.of("review.collision", other.by(), Formats.here().time(other.at()))));
    }

    private ReportDetail read(UUID id) {
        return desk ? review.detail(id) : reports.detail(id);
    }

    private ReportDetail show(ReportDetail now) {
        report = now;
        getContent().removeAll();
        getContent().add(head(now), notice);
        if (desk) {
            actions.show(now);
            getContent().add(actions);
        }
        if (desk && Viewers.may(SEE_IDENTITIES)) {
            getContent().add(new PersonPanel(() -> review.person(now.id())));
        }
        getContent().add(new Panel(Words.of("report.facts"), Summary.facts(now.facts())));
        if (desk) {
            getContent().add(new Panel(Words.of("report.files"), Attachments.ofReport(now.id(), now.files(), files)));
        }
        getContent().add(new Panel(Words.of("report.history"), Events.timeline(now.timeline())));
        return now;
    }

    private Component head(ReportDetail now) {
        Div head = new Div();
        Component buttons = around.navigation();
        if (page != null) {
            page.header(now.number(), null, StatusChips.of(now.status()));
        } else if (buttons != null) {
            H2 title = new H2(now.number());
            title.addClassName("z-number");
            Div top = new Div(title, buttons);
            top.addClassName("z-card-line");
            head.add(top);
        }
        Span from = new Span(Stream.of(now.organisation(), now.unit(), now.assignee())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        Div meta = new Div(
                from, new Known(now.completeness()), new Span(Words.of("review.version", now.currentVersion())));
        if (page == null) {
            // A page to itself has it in its header.
            meta.addComponentAsFirst(StatusChips.of(now.status()));
        }
        meta.addClassName("z-report-meta");
        head.add(meta);
        if (now.status() == ReportStatus.WITHDRAWN) {
            head.add(new Paragraph(Words.of("review.withdrawn")));
        }
        return head;
    }
}
