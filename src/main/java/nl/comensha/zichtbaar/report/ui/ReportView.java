package nl.comensha.zichtbaar.report.ui;

import static nl.comensha.zichtbaar.access.Permission.REPORT;
import static nl.comensha.zichtbaar.access.Permission.SEE_ALL_REPORTS;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.ui.Page;

/** One report, at one address for everybody: to its reporter as their own, to CoMensha as a case to judge. */
@StyleSheet("context://report.css")
@Route("aanmeldingen/:id")
@Requires({REPORT, SEE_ALL_REPORTS})
class ReportView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final Div place = new Div();

    ReportView() {
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Links.id(event.getRouteParameters());
        Instantiator beans = Instantiator.get(event.getUI());
        place.removeAll();
        if (Viewers.may(REPORT)) {
            PartnerReport report = beans.createComponent(PartnerReport.class);
            report.show(this, id);
            place.add(report);
        } else {
            StaffReport report = beans.createComponent(StaffReport.class);
            report.show(this, id);
            place.add(report);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("report.one");
    }
}
