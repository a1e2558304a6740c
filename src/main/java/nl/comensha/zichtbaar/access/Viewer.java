package nl.comensha.zichtbaar.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On whose behalf the code runs. It decides which account of the database is used (the second wall). */
public sealed interface Viewer {
    /** What this viewer may do. */
    Set<Permission> permissions();

    /** The member on whose behalf it happens, if any. */
    default @Nullable Membership membership() {
        return null;
    }

    /** The one organisation on whose behalf it happens, if any. */
    default @Nullable UUID organisation() {
        Membership membership = membership();
        return membership == null ? null : membership.organisation();
    }

    default boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    /** Signed in at a provider, without a membership in force: the moments of signing in and of accepting an invitation. */
    record SignIn() implements Viewer {
        @Override
        public Set<Permission> permissions() {
            return Set.of(Permission.AUTHENTICATED);
        }
    }

    /** Nobody in particular: no database at all. */
    record Public() implements Viewer {
        @Override
        public Set<Permission> permissions() {
            return Set.of();
        }
    }

    /** A member of a partner organisation: sees the views of that organisation. */
    record Partner(Membership membership) implements Viewer {
        @Override
        public Set<Permission> permissions() {
            return membership.permissions();
        }
    }

    /** Chair or member of a consultation body, and nothing else. */
    record BodyMember(Membership membership) implements Viewer {
        @Override
        public Set<Permission> permissions() {
            return membership.permissions();
        }
    }

    /** CoMensha, without identities. */
    record Staff(Membership membership) implements Viewer {
        @Override
        public Set<Permission> permissions() {
            return membership.permissions();
        }
    }

    /** CoMensha, with identities. */
    record IdentityStaff(Membership membership) implements Viewer {
        @Override
        public Set<Permission> permissions() {
            return membership.permissions();
        }
    }

    /** The portal itself; each job states what it may. */
    record Job(String name, Set<Permission> permissions) implements Viewer {
        public Job {
            permissions = Set.copyOf(permissions);
        }
    }

    /** The portal itself within one organisation, behind the same views as its members. */
    record TenantJob(String name, UUID organisation, Set<Permission> permissions) implements Viewer {
        public TenantJob {
            permissions = Set.copyOf(permissions);
        }
    }
}
