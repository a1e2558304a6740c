package nl.comensha.zichtbaar.report;

import java.util.UUID;

/**
 * A report changed: identifiers only, so that an event carries nothing about a person.
 *
 * @param kind of the event in the report's timeline
 */
public record ReportChanged(UUID report, String kind) {}
