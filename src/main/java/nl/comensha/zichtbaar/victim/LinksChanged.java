package nl.comensha.zichtbaar.victim;

import java.util.List;
import java.util.UUID;

/**
 * Reports got another person: identifiers only, so that an event carries nothing about anybody.
 *
 * @param reports whose person changed
 */
public record LinksChanged(List<UUID> reports) {
    public LinksChanged {
        reports = List.copyOf(reports);
    }
}
