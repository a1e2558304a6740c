package nl.comensha.zichtbaar.organisation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list.
 *
 * @param own whether it is the person who looks: nobody changes their own rights
 */
public record MemberListItem(
        UUID id,
        String name,
        UUID organisation,
        String organisationName,
        boolean staff,
        @Nullable UUID unit,
        @Nullable String unitName,
        Set<Role> roles,
        Scope scope,
        @Nullable Instant retiredAt,
        boolean own,
        long version) {}
