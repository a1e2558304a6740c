package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import nl.comensha.zichtbaar.shared.NotFound;

/** The addresses of reports; nothing in them says who a report is about. */
final class Links {
    static final String LIST = "aanmeldingen";
    static final String NEW = "aanmeldingen/nieuw";

    private Links() {}

    static String draft(UUID draft) {
        return NEW + "?" + NewReportView.DRAFT + "=" + draft;
    }

    static String report(UUID report) {
        return LIST + "/" + report;
    }

    static String receipt(UUID report) {
        return report(report) + "/bewijs";
    }

    static String correction(UUID report) {
        return report(report) + "/corrigeren";
    }

    static RouteParameters parameters(UUID report) {
        return new RouteParameters("id", report.toString());
    }

    static UUID id(RouteParameters parameters) {
        return id(parameters.get("id").orElse(""));
    }

    /** What is no identifier is not found, like an identifier that does not exist. */
    static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
