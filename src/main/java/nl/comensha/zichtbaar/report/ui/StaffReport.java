package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;

/** One report as CoMensha sees it. */
class StaffReport extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    void show(UUID report) {
        getContent().setId("report-" + report);
    }
}
