package nl.comensha.zichtbaar.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft as the form shows it.
 *
 * @param version to be given back when saving, so that two people do not overwrite each other
 * @param gaps what still stands between it and submitting
 */
public record DraftData(UUID id, ReportInput input, long version, Instant savedAt, List<Gap> gaps) {}
