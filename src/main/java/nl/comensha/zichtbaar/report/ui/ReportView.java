package nl.comensha.zichtbaar.report.ui;

import static nl.comensha.zichtbaar.access.Permission.REPORT;
import static nl.comensha.zichtbaar.access.Permission.SEE_ALL_REPORTS;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;

/** One report, at one address for everybody: to its reporter as their own, to CoMensha as a case to judge. */
@Route("aanmeldingen/:id")
@Requires({REPORT, SEE_ALL_REPORTS})
class ReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    ReportView() {
        addClassName("z-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Links.id(event.getRouteParameters());
        Instantiator beans = Instantiator.get(event.getUI());
        removeAll();
        if (Viewers.may(REPORT)) {
            PartnerReport report = beans.createComponent(PartnerReport.class);
            report.show(id);
            add(report);
        } else {
            StaffReport report = beans.createComponent(StaffReport.class);
            report.show(id);
            add(report);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("report.one");
    }
}
