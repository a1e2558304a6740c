package nl.comensha.zichtbaar.access;

import static nl.comensha.zichtbaar.access.Permission.COORDINATE_SHELTER;
import static nl.comensha.zichtbaar.access.Permission.DEDUPLICATE;
import static nl.comensha.zichtbaar.access.Permission.EXPORT_ALL_REPORTS;
import static nl.comensha.zichtbaar.access.Permission.MANAGE_ALL_MEMBERS;
import static nl.comensha.zichtbaar.access.Permission.MANAGE_ORGANISATIONS;
import static nl.comensha.zichtbaar.access.Permission.MANAGE_OWN_MEMBERS;
import static nl.comensha.zichtbaar.access.Permission.READ_OWN_BODIES;
import static nl.comensha.zichtbaar.access.Permission.REPORT;
import static nl.comensha.zichtbaar.access.Permission.REVIEW;
import static nl.comensha.zichtbaar.access.Permission.SEE_ALL_REPORTS;
import static nl.comensha.zichtbaar.access.Permission.SEE_FIGURES;
import static nl.comensha.zichtbaar.access.Permission.SEE_IDENTITIES;
import static nl.comensha.zichtbaar.access.Permission.SHELTER_WORK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A role is a named set of permissions; {@link Side} tells on which side of the wall it lives. */
public enum Role {
    REPORTER(Side.PARTNER, REPORT),
    SHELTER_WORKER(Side.PARTNER, SHELTER_WORK),
    ORGANISATION_ADMINISTRATOR(Side.PARTNER, MANAGE_OWN_MEMBERS),
    CHAIR(Side.BODY, READ_OWN_BODIES),
    BODY_MEMBER(Side.BODY, READ_OWN_BODIES),
    REGISTRAR(Side.STAFF, SEE_ALL_REPORTS, REVIEW, SEE_IDENTITIES, SEE_FIGURES, EXPORT_ALL_REPORTS, DEDUPLICATE),
    SHELTER_COORDINATOR(Side.STAFF, SEE_ALL_REPORTS, SEE_FIGURES, COORDINATE_SHELTER),
    ANALYST(Side.STAFF, SEE_ALL_REPORTS, SEE_FIGURES, EXPORT_ALL_REPORTS),
    NETWORK_ADVISER(Side.STAFF, SEE_ALL_REPORTS, SEE_FIGURES),
    SECRETARY(Side.STAFF),
    ADMINISTRATOR(Side.STAFF, MANAGE_ORGANISATIONS, MANAGE_ALL_MEMBERS);

    /** Whose data a role works on. */
    public enum Side {
        PARTNER,
        BODY,
        STAFF
    }

    private final Side side;
    private final Set<Permission> permissions;

    Role(Side side, Permission... permissions) {
        this.side = side;
        this.permissions = EnumSet.of(Permission.AUTHENTICATED, Permission.SIGNED_IN);
        this.permissions.addAll(List.of(permissions));
    }

    public Side side() {
        return side;
    }

    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }

    /** Whether granting it needs a second administrator (decisions, "Who may what"). */
    public boolean givesIdentities() {
        return permissions.contains(SEE_IDENTITIES) || permissions.contains(COORDINATE_SHELTER);
    }
}
