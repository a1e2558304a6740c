package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was filled in is saved. The server can say that it saved; that saving takes long or that the connection is gone
 * only the browser knows, so the three texts lie ready and the browser picks one.
 */
public class SaveState extends Span {
    private static final long serialVersionUID = 1L;

    private static final String FOLLOW_CONNECTION = """
            const element = this;
            const state = window.Vaadin?.connectionState;
            if (!state || element.zFollows) return;
            element.zFollows = true;
            let timer = 0;
            const show = (name) => { element.dataset.state = name; };
            const follow = () => {
                clearTimeout(timer);
                if (state.state === 'connection-lost' || state.state === 'reconnecting' || navigator.onLine === false) show('offline');
                else if (state.state === 'loading') timer = setTimeout(() => show('saving'), 400);
                else show('saved');
            };
            state.addStateChangeListener(follow);
            addEventListener('online', follow);
            addEventListener('offline', follow);
            """;

    private final Span saved = new Span();
    private final Span offline = new Span();

    public SaveState() {
        addClassName("z-save");
        getElement().setAttribute("role", "status");
        Span saving = new Span(Icons.of("cloud"), new Span(getTranslation("ui.saving")));
        saving.addClassNames("z-save-saving", "z-tag", Meaning.NEUTRAL.className());
        saved.addClassNames("z-save-saved", "z-tag", Meaning.SUCCESS.className());
        offline.addClassNames("z-save-offline", "z-tag", Meaning.WARNING.className());
        getElement().setAttribute("data-state", "saved");
        add(saved, saving, offline);
        saved(null);
    }

    /** The moment of the last save; null as long as nothing was saved. */
    public final void saved(@Nullable Instant at) {
        saved.removeAll();
        offline.removeAll();
        saved.setVisible(at != null);
        if (at == null) {
            offline.add(Icons.of("cloud-off"), new Span(getTranslation("ui.offline")));
        } else {
            String time = Formats.here().time(at);
            saved.add(Icons.of("cloud-check"), new Span(getTranslation("ui.saved", time)));
            offline.add(Icons.of("cloud-off"), new Span(getTranslation("ui.offline.saved", time)));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(FOLLOW_CONNECTION);
    }
}
