package nl.comensha.zichtbaar.report.ui;

import static nl.comensha.zichtbaar.access.Permission.REPORT;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.report.ReportDetail;
import nl.comensha.zichtbaar.report.Reporting;
import nl.comensha.zichtbaar.shared.ui.DefinitionList;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Page;
import nl.comensha.zichtbaar.shared.ui.Panel;

/** Proof that a report came in, to keep or to print. It says nothing about the person. */
@StyleSheet("context://report.css")
@Route("aanmeldingen/:id/bewijs")
@Requires(REPORT)
class ReceiptView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Reporting reporting;
    private final Div place = new Div();

    ReceiptView(Reporting reporting) {
        this.reporting = reporting;
        addClassName("z-receipt");
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportDetail report = reporting.detail(Links.id(event.getRouteParameters()));
        Button print = new Button(Words.of("report.receipt.print"), Icons.of("printer"));
        print.addThemeName("primary");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        header(Words.of("report.receipt.title"), Words.of("report.receipt.sub"), print);
        DefinitionList facts = new DefinitionList()
                .fact(Words.of("report.receipt.number"), report.number())
                .fact(Words.of("report.receipt.at"), Formats.here().dateTime(report.submittedAt()))
                .fact(Words.of("report.receipt.organisation"), report.organisation());
        Panel paper = new Panel(Words.of("report.receipt"), facts, new Paragraph(Words.of("report.receipt.next")));
        RouterLink back =
                new RouterLink(Words.of("report.receipt.report"), ReportView.class, Links.parameters(report.id()));
        back.addClassName("z-no-print");
        place.removeAll();
        place.add(paper, back);
    }

    @Override
    public String getPageTitle() {
        return Words.of("report.receipt");
    }
}
