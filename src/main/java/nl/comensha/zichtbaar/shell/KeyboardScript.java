package nl.comensha.zichtbaar.shell;

/** The only place that listens to keys: letters outside fields press what carries them (shared.ui.Keys). */
final class KeyboardScript {
    /** {@code $0}: whether letters are shortcuts. */
    static final String LISTEN = """
            const layout = this;
            layout.zLetters = $0;
            const shown = (list) => list.filter((e) => e.isConnected && !e.disabled && e.checkVisibility({ visibilityProperty: true }));
            const typing = (event) => event.composedPath().some((e) => e instanceof Element
                && (e.matches('input:not([type=radio]):not([type=checkbox]), textarea, select') || e.isContentEditable));
            const modal = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
            let going = 0;
            const press = (selector) => {
                const found = shown([...(modal() ?? document).querySelectorAll(selector)]).pop();
                found?.click();
                return !!found;
            };
            layout.zHelp = () => layout.$server.help(shown([...document.querySelectorAll('[data-key]')])
                .map((e) => e.dataset.key + ' ' + (e.getAttribute('aria-label') ?? [...e.childNodes]
                    .filter((n) => n.ariaHidden !== 'true').map((n) => n.textContent).join(' ').trim())).join('\\n'));
            window.zKeyListener && removeEventListener('keydown', window.zKeyListener);
            window.zKeyListener = (event) => {
                if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event)) return;
                if (!layout.zLetters) return;
                const key = event.key.toLowerCase();
                let done = false;
                if (Date.now() - going < 1500 && !modal()) {
                    going = 0;
                    const item = document.querySelector(`vaadin-side-nav-item[data-go="${CSS.escape(key)}"]`);
                    item?.shadowRoot?.querySelector('a')?.click();
                    done = !!item;
                } else if (key === '?' && !modal()) {
                    layout.zHelp();
                    done = true;
                } else if (key === '/') {
                    const field = shown([...document.querySelectorAll('[data-search]')])[0];
                    field?.focus();
                    done = !!field;
                } else if (key === 'g') {
                    going = Date.now();
                } else if (key.length === 1) {
                    done = press(`[data-key="${CSS.escape(key)}"]`);
                }
                if (done) event.preventDefault();
            };
            addEventListener('keydown', window.zKeyListener);
            """;

    static final String HELP = "this.zHelp()";

    private KeyboardScript() {}
}
