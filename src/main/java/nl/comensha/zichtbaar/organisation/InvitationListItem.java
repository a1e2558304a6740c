package nl.comensha.zichtbaar.organisation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Role;

/** An invitation that nobody has accepted yet. */
public record InvitationListItem(
        UUID id,
        String name,
        String organisationName,
        Set<Role> roles,
        String invitedBy,
        Instant expiresAt,
        boolean expired) {}
