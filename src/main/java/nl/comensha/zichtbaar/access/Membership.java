package nl.comensha.zichtbaar.access;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in one organisation, as the portal's own member table says it.
 *
 * @param staff whether the organisation is CoMensha itself
 * @param version of the member row: another one means that something was granted or taken away
 */
public record Membership(
        UUID id,
        String name,
        UUID organisation,
        String organisationName,
        @Nullable UUID unit,
        @Nullable String unitName,
        Set<Role> roles,
        Scope scope,
        boolean staff,
        long version)
        implements Serializable {

    public Membership {
        roles = Set.copyOf(roles);
    }

    /** All that the roles allow, as far as they belong on this organisation's side of the wall. */
    public Set<Permission> permissions() {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        roles.stream().filter(this::fits).forEach(role -> all.addAll(role.permissions()));
        return all;
    }

    private boolean fits(Role role) {
        return switch (role.side()) {
            case STAFF -> staff;
            case PARTNER -> !staff;
            case BODY -> true;
        };
    }

    /** The connection to the database that this membership gets, and no other. */
    Viewer viewer() {
        if (staff && roles.stream().anyMatch(role -> role.side() == Role.Side.STAFF)) {
            return permissions().contains(Permission.SEE_IDENTITIES)
                    ? new Viewer.IdentityStaff(this)
                    : new Viewer.Staff(this);
        }
        if (!staff && roles.stream().anyMatch(role -> role.side() == Role.Side.PARTNER)) {
            return new Viewer.Partner(this);
        }
        return new Viewer.BodyMember(this);
    }
}
