package nl.comensha.zichtbaar.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Answers 404 on the first page for an address that does not exist or is not for who asks, the two alike; Flow would say 200 and
 * tell it on the screen only.
 */
@Component
class FirstPageStatus implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstPageStatus::answer);
    }

    private static void answer(IndexHtmlResponse response) {
        String path = Objects.requireNonNullElse(response.getVaadinRequest().getPathInfo(), "/");
        boolean there = response.getVaadinRequest()
                .getService()
                .getRouter()
                .getRegistry()
                .getNavigationTarget(path.substring(1))
                .filter(RouteAccess::mayOpen)
                .isPresent();
        if (!there) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
