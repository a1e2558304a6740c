package nl.comensha.zichtbaar.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that waits for the review desk.
 *
 * @param unit of the reporting organisation
 * @param days how long ago it came in
 * @param late whether it waits for CoMensha longer than it should
 * @param mine whether it lies on the desk of who looks
 */
public record QueueItem(
        UUID id,
        String number,
        ReportStatus status,
        String organisation,
        @Nullable String unit,
        Instant submittedAt,
        int days,
        boolean late,
        int completeness,
        @Nullable String assignee,
        boolean mine) {}
