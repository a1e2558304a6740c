package nl.comensha.zichtbaar.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list: facts, and nobody's identity.
 *
 * @param unit of the reporting organisation
 * @param reporterType code of the reporter type on the report date
 * @param nationality the main one, ISO 3166-1 alpha-2
 * @param province code of {@link nl.comensha.zichtbaar.shared.Province}, or {@code UNKNOWN}
 * @param region care-coordination region; empty when not known
 * @param ownCaseNumber the reporter's own number; empty in lists over all organisations
 */
public record ReportListItem(
        UUID id,
        String number,
        ReportStatus status,
        LocalDate reportDate,
        Instant submittedAt,
        Instant changedAt,
        int completeness,
        String organisation,
        @Nullable String unit,
        String reporterType,
        ExploitationForm form,
        ExploitationSector sector,
        Sex sex,
        AgeBand ageBand,
        Answer minor,
        String nationality,
        String municipality,
        String province,
        String region,
        PoliceUnit policeUnit,
        String ownCaseNumber) {

    ReportListItem withOwnCaseNumber(String own) {
        return new ReportListItem(
                id,
                number,
                status,
                reportDate,
                submittedAt,
                changedAt,
                completeness,
                organisation,
                unit,
                reporterType,
                form,
                sector,
                sex,
                ageBand,
                minor,
                nationality,
                municipality,
                province,
                region,
                policeUnit,
                own);
    }
}
