package nl.comensha.zichtbaar.organisation;

import java.time.Instant;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Role;

/**
 * A role that waits for a second administrator.
 *
 * @param mayConfirm whether the one who looks is a second one: neither the asker nor the member
 */
public record WaitingRole(
        UUID id, String memberName, Role role, String askedBy, Instant askedAt, boolean mayConfirm, long version) {}
