package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;

/** A short message at the foot of the screen, read out politely. Not for errors that ask for something. */
public final class Notice {
    private static final int MILLISECONDS = 8000;

    /** The component's own clock does not wait for a reader; this one does while the message has pointer or focus. */
    private static final String CLOSE_WHEN_LEFT_ALONE = """
            const [content, notification, time] = [this, $0, $1];
            let left = time, started = 0, timer = 0;
            const go = () => { clearTimeout(timer); started = Date.now(); timer = setTimeout(() => notification.opened = false, left); };
            const hold = () => { clearTimeout(timer); left = Math.max(1500, left - (Date.now() - started)); };
            const card = content.closest('vaadin-notification-card') ?? content;
            card.addEventListener('mouseenter', hold); card.addEventListener('mouseleave', go);
            card.addEventListener('focusin', hold); card.addEventListener('focusout', go);
            go();
            """;

    private Notice() {}

    public static void show(String text) {
        open(text, "circle-check");
    }

    /** For what did not work and needs nothing of the reader now. */
    public static void warn(String text) {
        open(text, "triangle-alert");
    }

    /** For what can be undone for a while; let it be undone elsewhere too. */
    public static void undo(String text, Runnable undo) {
        NativeButton button = new NativeButton();
        button.add(Icons.of("undo-2"));
        button.add(I18NProvider.translate("ui.undo"));
        button.addClassName("z-toast-button");
        Keys.press(button, "z");
        Notification notification = open(text, "circle-check", button);
        button.addClickListener(click -> {
            notification.close();
            undo.run();
        });
    }

    private static Notification open(String text, String icon, Component... actions) {
        Div content = new Div(Icons.of(icon), new Span(text));
        content.add(actions);
        content.addClassName("z-toast");
        Notification notification = new Notification(content);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(0);
        content.getElement().executeJs(CLOSE_WHEN_LEFT_ALONE, notification.getElement(), MILLISECONDS);
        notification.open();
        return notification;
    }
}
