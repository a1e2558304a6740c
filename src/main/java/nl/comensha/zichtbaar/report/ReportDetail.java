package nl.comensha.zichtbaar.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.vault.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * One report as a screen shows it.
 *
 * @param version to be given back with a change, so that nobody overwrites somebody else's
 * @param assignee which registrar works on it; null for partners and when nobody does
 * @param files attachments, empty for who may not see identities
 * @param timeline newest first
 */
public record ReportDetail(
        UUID id,
        String number,
        ReportStatus status,
        long version,
        int currentVersion,
        Instant submittedAt,
        String organisation,
        @Nullable String unit,
        @Nullable String assignee,
        @Nullable UUID assigneeId,
        int completeness,
        ReportFacts facts,
        List<StoredFile> files,
        List<TimelineEntry> timeline) {}
