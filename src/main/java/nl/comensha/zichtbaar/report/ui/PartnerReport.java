package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import nl.comensha.zichtbaar.report.ReportDetail;
import nl.comensha.zichtbaar.report.ReportStatus;
import nl.comensha.zichtbaar.report.Reporting;
import nl.comensha.zichtbaar.report.TimelineEntry;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.ui.Dialogs;
import nl.comensha.zichtbaar.shared.ui.Meaning;
import nl.comensha.zichtbaar.shared.ui.Note;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Page;
import nl.comensha.zichtbaar.shared.ui.Panel;
import nl.comensha.zichtbaar.vault.VaultFiles;
import org.jspecify.annotations.Nullable;

/** One of the own reports: where it stands, what CoMensha asks, what was reported, and what can still be done with it. */
class PartnerReport extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient Reporting reporting;
    private final transient VaultFiles files;

    PartnerReport(Reporting reporting, VaultFiles files) {
        this.reporting = reporting;
        this.files = files;
    }

    void show(Page page, UUID id) {
        show(page, reporting.detail(id), null, "");
    }

    /**
     * @param other who changed it in the meantime, if anybody
     * @param kept an answer that was typed and could not be sent
     */
    private void show(Page page, ReportDetail report, @Nullable EditedMeanwhile other, String kept) {
        page.header(
                Words.of("report.one.title", report.number()),
                StatusChips.meaning(report.status()),
                StatusChips.of(report.status()));
        getContent().removeAll();
        if (other != null) {
            Note note = new Note(Meaning.WARNING, "triangle-alert", Collision.told(other));
            note.getElement().setAttribute("role", "alert");
            getContent().add(note);
        }
        Div main = new Div();
        main.addClassName("z-stack");
        if (report.status() == ReportStatus.QUESTION_ASKED) {
            main.add(question(page, report, kept));
        }
        main.add(
                new Panel(Words.of("report.facts"), Summary.facts(report.facts())),
                new PersonPanel(() -> reporting.person(report.id())),
                new Panel(Words.of("report.files"), Attachments.ofReport(report.id(), report.files(), files)));
        Div aside = new Div(
                actions(page, report), new Panel(Words.of("report.history"), Events.timeline(report.timeline())));
        aside.addClassName("z-stack");
        Div columns = new Div(main, aside);
        columns.addClassName("z-columns");
        getContent().add(columns);
    }

    private Panel question(Page page, ReportDetail report, String kept) {
        TextAsk ask = new TextAsk(
                Words.of("report.answer"),
                Words.of("report.answer.help"),
                Words.of("report.answer.send"),
                text -> answer(page, report, text));
        ask.setText(kept);
        Panel panel = new Panel(Words.of("report.question"));
        report.timeline().stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.QUESTION)
                .findFirst()
                .map(TimelineEntry::text)
                .ifPresent(text -> {
                    Paragraph asked = new Paragraph(text);
                    asked.addClassName("z-said");
                    panel.add(asked);
                });
        panel.add(ask);
        return panel;
    }

    private void answer(Page page, ReportDetail report, String text) {
        try {
            reporting.answer(report.id(), report.version(), text);
            show(page, reporting.detail(report.id()), null, "");
            Notice.show(Words.of("report.answer.sent"));
        } catch (EditedMeanwhile other) {
            show(page, reporting.detail(report.id()), other, text);
        }
    }

    private Panel actions(Page page, ReportDetail report) {
        Div ways =
                new Div(new RouterLink(Words.of("report.receipt"), ReceiptView.class, Links.parameters(report.id())));
        ways.addClassName("z-stack");
        if (report.status().open() || report.status() == ReportStatus.ACCEPTED) {
            Button withdraw = new Button(Words.of("report.withdraw"), event -> withdraw(page, report));
            ways.add(
                    new RouterLink(Words.of("report.correct"), CorrectView.class, Links.parameters(report.id())),
                    withdraw);
        }
        return new Panel(Words.of("report.actions"), ways);
    }

    private void withdraw(Page page, ReportDetail report) {
        TextArea reason = Inputs.area(Words.of("report.withdraw.reason"), "7rem");
        reason.setHelperText(Words.of("report.withdraw.help"));
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        Dialogs.open(Words.of("report.withdraw"), reason, Words.of("report.withdraw.do"), () -> {
                    try {
                        reporting.withdraw(report.id(), report.version(), reason.getValue());
                        show(page, reporting.detail(report.id()), null, "");
                        Notice.show(Words.of("report.withdraw.done"));
                    } catch (EditedMeanwhile other) {
                        show(page, reporting.detail(report.id()), other, "");
                    }
                })
                .safeLabel(Words.of("report.withdraw.not"));
        reason.focus();
    }
}
