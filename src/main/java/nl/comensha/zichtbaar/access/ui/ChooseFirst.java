package nl.comensha.zichtbaar.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is signed in without a membership in force comes to the page that explains it, whatever was asked for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChooseFirst implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(ChooseFirst::redirect));
    }

    private static void redirect(BeforeEnterEvent event) {
        Requires requires = event.getNavigationTarget().getAnnotation(Requires.class);
        if (Viewers.current() instanceof Viewer.SignIn
                && requires != null
                && !Arrays.asList(requires.value()).contains(Permission.AUTHENTICATED)) {
            event.forwardTo(ChooseView.class);
        }
    }
}
