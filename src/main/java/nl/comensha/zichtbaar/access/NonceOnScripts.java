package nl.comensha.zichtbaar.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Writes the nonce of the response on the scripts of Flow's first page. */
@Component
class NonceOnScripts implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(NonceOnScripts::mark);
    }

    private static void mark(IndexHtmlResponse response) {
        Object nonce = response.getVaadinRequest().getAttribute(ContentSecurityPolicy.NONCE);
        if (nonce != null) {
            response.getDocument().select("script").forEach(script -> script.attr("nonce", nonce.toString()));
        }
    }
}
