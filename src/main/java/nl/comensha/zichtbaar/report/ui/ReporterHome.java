package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.DraftListItem;
import nl.comensha.zichtbaar.report.Drafting;
import nl.comensha.zichtbaar.report.OwnReports;
import nl.comensha.zichtbaar.report.ReportFilter;
import nl.comensha.zichtbaar.report.ReportListItem;
import nl.comensha.zichtbaar.report.ReportSort;
import nl.comensha.zichtbaar.report.ReportStatus;
import nl.comensha.zichtbaar.shared.Page;
import nl.comensha.zichtbaar.shared.ui.EmptyState;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.HomeCard;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Meaning;
import nl.comensha.zichtbaar.shared.ui.Note;
import nl.comensha.zichtbaar.shared.ui.Panel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a reporter finds on the home page: a new report, what CoMensha asks, what is not finished, what went in last. */
@Configuration(proxyBeanMethods = false)
class ReporterHome {
    private static final int FEW = 5;

    @Bean
    HomeCard newReportCard() {
        return card(10, () -> {
            Button begin = new Button(
                    Words.of("report.new"),
                    Icons.of("plus"),
                    click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(NewReportView.class)));
            begin.addThemeName("primary");
            return nl.comensha.zichtbaar.shared.ui.Page.actions(begin);
        });
    }

    @Bean
    HomeCard questionsCard(OwnReports reports) {
        return card(20, () -> {
            List<ReportListItem> asked = reports.page(
                    ReportFilter.NONE.withStatuses(Set.of(ReportStatus.QUESTION_ASKED)),
                    ReportSort.Order.NEWEST,
                    new Page(0, FEW));
            return list(
                    "report.home.questions",
                    asked.stream().map(ReporterHome::question).toList(),
                    none("report.home.questions.none"));
        });
    }

    @Bean
    HomeCard draftsCard(Drafting drafting) {
        return card(30, () -> {
            List<DraftListItem> drafts = drafting.list();
            Panel panel = list(
                    "report.home.drafts",
                    // What ends soon first: it is the oldest, and would fall off the end of a short list.
                    drafts.stream()
                            .sorted(Comparator.comparing(DraftListItem::expiresSoon)
                                    .reversed())
                            .limit(FEW)
                            .map(ReporterHome::draft)
                            .toList(),
                    none("report.home.drafts.none"));
            expiring(drafts).ifPresent(note -> panel.getElement().insertChild(1, note.getElement()));
            return panel;
        });
    }

    private static Optional<Note> expiring(List<DraftListItem> drafts) {
        long soon = drafts.stream().filter(DraftListItem::expiresSoon).count();
        return drafts.stream()
                .filter(DraftListItem::expiresSoon)
                .map(DraftListItem::expiresAt)
                .min(Comparator.naturalOrder())
                .map(first -> new Note(
                        Meaning.WARNING,
                        "clock",
                        Words.of(
                                "report.home.drafts.expire",
                                soon,
                                Formats.here().date(first))));
    }

    @Bean
    HomeCard latestReportsCard(OwnReports reports) {
        return card(40, () -> {
            List<ReportListItem> latest = reports.page(ReportFilter.NONE, ReportSort.Order.NEWEST, new Page(0, FEW));
            Panel panel = list(
                    "report.home.latest",
                    latest.stream().map(ReporterHome::report).toList(),
                    new EmptyState(Words.of("report.home.latest"), Words.of("report.home.latest.none"), null));
            return latest.isEmpty() ? panel : panel.beside(new Anchor(Links.LIST, Words.of("report.home.all")));
        });
    }

    private static HomeCard card(int order, Supplier<Component> content) {
        return new HomeCard() {
            @Override
            public boolean applies() {
                return Viewers.may(Permission.REPORT);
            }

            @Override
            public Component create() {
                return content.get();
            }

            @Override
            public int order() {
                return order;
            }
        };
    }

    private static Panel list(String title, List<ListItem> rows, Component empty) {
        if (rows.isEmpty()) {
            return new Panel(Words.of(title), empty);
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("z-list", "z-flush");
        rows.forEach(list::add);
        return new Panel(Words.of(title), list);
    }

    private static Component none(String key) {
        Paragraph line = new Paragraph(Words.of(key));
        line.addClassName("z-meaning");
        return line;
    }

    private static ListItem question(ReportListItem report) {
        RouterLink answer = new RouterLink(
                Words.of("report.home.question.answer"), ReportView.class, Links.parameters(report.id()));
        answer.getElement().setAttribute("aria-label", Words.of("report.home.question", report.number()));
        return row(
                "message-circle-question",
                Words.of("report.home.question", report.number()),
                own(report.ownCaseNumber(), Formats.here().moment(report.changedAt())),
                answer);
    }

    private static ListItem draft(DraftListItem draft) {
        String name = Words.of("report.home.draft", Formats.here().moment(draft.savedAt()));
        RouterLink open = new RouterLink(Words.of("report.home.draft.open"), NewReportView.class);
        open.setQueryParameters(
                QueryParameters.of(NewReportView.DRAFT, draft.id().toString()));
        open.getElement().setAttribute("aria-label", Words.of("report.home.draft.open") + ": " + name);
        return row(
                "pencil",
                name,
                own(
                        draft.ownCaseNumber(),
                        Words.of("report.home.draft.missing", draft.missing()) + " · "
                                + Words.of(
                                        "report.home.draft.expires",
                                        Formats.here().date(draft.expiresAt()))),
                open);
    }

    private static ListItem report(ReportListItem report) {
        Div words = words(
                new RouterLink(report.number(), ReportView.class, Links.parameters(report.id())),
                own(report.ownCaseNumber(), Formats.here().date(report.submittedAt())));
        return new ListItem(words, StatusChips.of(report.status()));
    }

    private static String own(String caseNumber, String more) {
        return caseNumber.isBlank() ? more : Words.of("report.home.case", caseNumber) + " · " + more;
    }

    private static ListItem row(String icon, String title, String line, Component action) {
        return new ListItem(Icons.of(icon), words(new Paragraph(title), line), action);
    }

    private static Div words(Component title, String line) {
        title.getElement().getClassList().add("z-strong");
        Paragraph below = new Paragraph(line);
        below.addClassName("z-meaning");
        Div words = new Div(title, below);
        words.addClassName("z-grow");
        return words;
    }
}
