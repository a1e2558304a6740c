package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import nl.comensha.zichtbaar.shared.ui.Preferences;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Puts each page in the visitor's language and colours from its first byte, so that nothing flashes. */
@Component
class Appearance implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final I18NProvider texts;

    Appearance(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Appearance::dress);
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private void speak(UI ui) {
        ui.setLocale(Preferences.language(VaadinRequest.getCurrent()));
        String lost = texts.getTranslation("error.offline", ui.getLocale());
        ui.getReconnectDialogConfiguration().setDialogText(lost);
        ui.getReconnectDialogConfiguration()
                .setDialogTextGaveUp(texts.getTranslation("error.offline.gaveup", ui.getLocale()));
        ui.getElement()
                .executeJs(
                        "const shown = window.Vaadin?.connectionIndicator; if (shown) { shown.offlineText = $0;"
                                + " shown.reconnectingText = $0; shown.onlineText = $1; }",
                        lost,
                        texts.getTranslation("error.online", ui.getLocale()));
    }

    private static void dress(IndexHtmlResponse response) {
        Element html = response.getDocument().selectFirst("html");
        if (html != null) {
            html.attr("lang", Preferences.language(response.getVaadinRequest()).getLanguage());
            html.attr(
                    "style",
                    "color-scheme: "
                            + Preferences.scheme(response.getVaadinRequest()).orElse("light dark"));
        }
        Element head = response.getDocument().head();
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "components/logo.svg");
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // No address: the same page is asked for again, and comes back after signing in.
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("error.expired.title", info.getLocale()));
        messages.setSessionExpiredMessage(texts.getTranslation("error.expired.text", info.getLocale()));
        messages.setCookiesDisabledCaption(texts.getTranslation("error.cookies.title", info.getLocale()));
        messages.setCookiesDisabledMessage(texts.getTranslation("error.cookies.text", info.getLocale()));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.getTranslation("error.server.title", info.getLocale()));
        messages.setInternalErrorMessage(texts.getTranslation("error.internal.text", info.getLocale()));
        return messages;
    }
}
