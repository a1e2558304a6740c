package nl.comensha.zichtbaar.report;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param missing how many answers are still needed
 * @param expiresAt after this it is thrown away (decision 33)
 * @param expiresSoon whether its author is to be told
 */
public record DraftListItem(
        UUID id,
        Instant createdAt,
        Instant savedAt,
        int missing,
        String ownCaseNumber,
        Instant expiresAt,
        boolean expiresSoon) {}
