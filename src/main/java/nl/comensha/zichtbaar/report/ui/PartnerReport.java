package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import nl.comensha.zichtbaar.report.ReportDetail;
import nl.comensha.zichtbaar.report.ReportStatus;
import nl.comensha.zichtbaar.report.Reporting;
import nl.comensha.zichtbaar.report.TimelineEntry;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
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

    void show(UUID id) {
        show(reporting.detail(id), null, "");
    }

    /**
     * @param told what happened in the meantime, if anything
     * @param kept an answer that was typed and could not be sent
     */
    private void show(ReportDetail report, @Nullable String told, String kept) {
        getContent().removeAll();
        getContent()
                .add(new Heading(
                        Words.of("report.one.title", report.number()),
                        StatusChips.meaning(report.status()),
                        StatusChips.of(report.status())));
        if (told != null) {
            Paragraph notice = new Paragraph(told);
            notice.addClassName("z-note");
            notice.getElement().setAttribute("role", "alert");
            getContent().add(notice);
        }
        Div main = new Div();
        if (report.status() == ReportStatus.QUESTION_ASKED) {
            main.add(question(report, kept));
        }
        main.add(
                panel("report.facts", Summary.facts(report.facts())),
                new PersonPanel(() -> reporting.person(report.id())),
                panel("report.files", Attachments.ofReport(report.id(), report.files(), files)));
        Div aside = new Div(actions(report), panel("report.history", new History(report.timeline())));
        Div columns = new Div(main, aside);
        columns.addClassName("z-form-columns");
        getContent().add(columns);
    }

    private static Section panel(String title, Component... content) {
        Section panel = new Section(new H2(Words.of(title)));
        panel.addClassName("z-panel");
        panel.add(content);
        return panel;
    }

    private Section question(ReportDetail report, String kept) {
        TextAsk ask = new TextAsk(
                Words.of("report.answer"),
                Words.of("report.answer.help"),
                Words.of("report.answer.send"),
                text -> answer(report, text));
        ask.setText(kept);
        Section panel = panel("report.question");
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

    private void answer(ReportDetail report, String text) {
        try {
            reporting.answer(report.id(), report.version(), text);
            show(reporting.detail(report.id()), Words.of("report.answer.sent"), "");
        } catch (EditedMeanwhile other) {
            show(reporting.detail(report.id()), told(other), text);
        }
    }

    private Section actions(ReportDetail report) {
        Section panel = panel("report.actions");
        panel.addClassName("z-stack");
        panel.add(new RouterLink(Words.of("report.receipt"), ReceiptView.class, Links.parameters(report.id())));
        if (report.status().open() || report.status() == ReportStatus.ACCEPTED) {
            panel.add(new RouterLink(Words.of("report.correct"), CorrectView.class, Links.parameters(report.id())));
            Button withdraw = new Button(Words.of("report.withdraw"), event -> withdraw(report));
            withdraw.addThemeName("tertiary");
            panel.add(withdraw);
        }
        return panel;
    }

    private void withdraw(ReportDetail report) {
        Dialog dialog = new Dialog(Words.of("report.withdraw"));
        TextAsk ask = new TextAsk(
                Words.of("report.withdraw.reason"),
                Words.of("report.withdraw.help"),
                Words.of("report.withdraw.do"),
                reason -> {
                    try {
                        reporting.withdraw(report.id(), report.version(), reason);
                        dialog.close();
                        show(reporting.detail(report.id()), Words.of("report.withdraw.done"), "");
                    } catch (EditedMeanwhile other) {
                        dialog.close();
                        show(reporting.detail(report.id()), told(other), "");
                    }
                });
        dialog.add(ask);
        dialog.getFooter().add(new Button(Words.of("report.withdraw.not"), event -> dialog.close()));
        dialog.open();
        ask.focus();
    }

    static String told(EditedMeanwhile other) {
        return other.by().isBlank()
                ? Words.of("report.collision.report", Words.time(other.at()))
                : Words.of("report.collision.reportBy", Words.time(other.at()), other.by());
    }
}
