package nl.comensha.zichtbaar.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Knows on whose behalf the current thread works. Nobody means an exception: it fails closed. */
public final class Viewers {
    private static final ThreadLocal<@Nullable Viewer> BOUND = new ThreadLocal<>();

    private Viewers() {}

    /** The viewer of this thread: the one bound by {@link #callAs}, else the one signed in. */
    public static Viewer current() {
        Viewer bound = BOUND.get();
        if (bound != null) {
            return bound;
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            Membership membership = user.membership();
            return membership == null ? new Viewer.SignIn() : membership.viewer();
        }
        return new Viewer.Public();
    }

    /** The member at work. Throws when there is none. */
    public static Membership member() {
        Membership membership = current().membership();
        if (membership == null) {
            throw new NotPermitted();
        }
        return membership;
    }

    public static boolean may(Permission permission) {
        return current().may(permission);
    }

    /**
     * Runs work on behalf of another viewer. A transaction keeps the connection it began with, so changing the viewer inside
     * one would serve this viewer with another's rights: that throws.
     */
    public static <T extends @Nullable Object> T callAs(Viewer viewer, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The viewer cannot change inside a transaction");
        }
        Viewer before = BOUND.get();
        BOUND.set(viewer);
        try {
            return work.get();
        } finally {
            if (before == null) {
                BOUND.remove();
            } else {
                BOUND.set(before);
            }
        }
    }

    /** As {@link #callAs}, without a result. */
    public static void runAs(Viewer viewer, Runnable work) {
        callAs(viewer, () -> {
            work.run();
            return null;
        });
    }
}
