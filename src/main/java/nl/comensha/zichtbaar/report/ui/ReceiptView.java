package nl.comensha.zichtbaar.report.ui;

import static nl.comensha.zichtbaar.access.Permission.REPORT;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.report.ReportDetail;
import nl.comensha.zichtbaar.report.Reporting;

/** Proof that a report came in, to keep or to print. It says nothing about the person. */
@Route("aanmeldingen/:id/bewijs")
@Requires(REPORT)
class ReceiptView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Reporting reporting;

    ReceiptView(Reporting reporting) {
        this.reporting = reporting;
        addClassNames("z-page", "z-receipt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportDetail report = reporting.detail(Links.id(event.getRouteParameters()));
        Button print = new Button(Words.of("report.receipt.print"), VaadinIcon.PRINT.create());
        print.addThemeName("primary");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        DescriptionList list = new DescriptionList();
        list.addClassName("z-facts");
        list.add(
                new Term(Words.of("report.receipt.number")),
                new Description(report.number()),
                new Term(Words.of("report.receipt.at")),
                new Description(Words.moment(report.submittedAt())),
                new Term(Words.of("report.receipt.organisation")),
                new Description(report.organisation()));
        Section paper = new Section(list, new Paragraph(Words.of("report.receipt.next")));
        paper.addClassName("z-panel");
        RouterLink back = new RouterLink(
                Words.of("report.receipt.report"), ReportView.class, Links.parameters(report.id()));
        back.addClassName("z-no-print");
        removeAll();
        add(new Heading(Words.of("report.receipt.title"), Words.of("report.receipt.sub"), print), paper, back);
    }

    @Override
    public String getPageTitle() {
        return Words.of("report.receipt");
    }
}
