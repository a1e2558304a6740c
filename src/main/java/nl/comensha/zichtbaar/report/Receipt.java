package nl.comensha.zichtbaar.report;

import java.time.Instant;
import java.util.UUID;

/** What a reporter gets after submitting; it can be printed and holds nothing about the person. */
public record Receipt(UUID report, String number, Instant submittedAt, String organisation) {}
