package nl.comensha.zichtbaar.access;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.Arrays;

/** Lets a navigation into a view only with a permission that the view names; a view that names none is closed. */
class RouteAccess implements NavigationAccessChecker {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessCheckResult check(NavigationContext context) {
        return mayOpen(context.getNavigationTarget()) || context.isErrorHandling()
                ? context.allow()
                : context.deny(
                        "No permission for " + context.getNavigationTarget().getSimpleName());
    }

    static boolean mayOpen(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return true;
        }
        Requires requires = view.getAnnotation(Requires.class);
        Viewer viewer = Viewers.current();
        return requires != null && Arrays.stream(requires.value()).anyMatch(viewer::may);
    }
}
