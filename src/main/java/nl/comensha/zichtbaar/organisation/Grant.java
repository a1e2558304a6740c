package nl.comensha.zichtbaar.organisation;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** What somebody gets in an organisation: roles, a unit and how far they reach. */
public record Grant(Set<Role> roles, @Nullable UUID unit, Scope scope) {
    public Grant {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new Invalid("member.invalid.noRole");
        }
        if (scope == Scope.UNIT && unit == null) {
            throw new Invalid("member.invalid.noUnit");
        }
        apart(roles);
    }

    /** Roles that exist on that side of the wall; the others cannot be given there. */
    public static Set<Role> rolesFor(boolean staff) {
        Set<Role> fitting = EnumSet.allOf(Role.class);
        fitting.removeIf(role -> role.side() == (staff ? Role.Side.PARTNER : Role.Side.STAFF));
        return fitting;
    }

    void mustFit(boolean staff) {
        if (!rolesFor(staff).containsAll(roles)) {
            throw new Invalid("member.invalid.role");
        }
    }

    /** Who grants rights sees no identities (decisions, "Who may what"). */
    static void apart(Set<Role> roles) {
        if (roles.contains(Role.ADMINISTRATOR) && roles.stream().anyMatch(Role::givesIdentities)) {
            throw new Invalid("member.invalid.administratorApart");
        }
    }

    /** Roles that take effect at once. */
    Set<Role> atOnce() {
        Set<Role> now = EnumSet.noneOf(Role.class);
        roles.stream().filter(role -> !role.givesIdentities()).forEach(now::add);
        return now;
    }

    /** Roles that wait for a second administrator. */
    Set<Role> waiting() {
        Set<Role> later = EnumSet.noneOf(Role.class);
        roles.stream().filter(Role::givesIdentities).forEach(later::add);
        return later;
    }
}
