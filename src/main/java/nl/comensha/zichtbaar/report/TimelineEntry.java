package nl.comensha.zichtbaar.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a report.
 *
 * @param byComensha whether CoMensha did it, or the reporting organisation
 * @param text question, answer or reason; null when there is none or the reader may not see it
 */
public record TimelineEntry(
        UUID id,
        Instant at,
        Kind kind,
        String actor,
        boolean byComensha,
        @Nullable String text) {
    /** What happened. */
    public enum Kind {
        SUBMITTED,
        CORRECTED,
        WITHDRAWN,
        TAKEN_UP,
        QUESTION,
        ANSWER,
        ACCEPTED,
        REJECTED,
        REOPENED
    }
}
