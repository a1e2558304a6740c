package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One chip of a {@link FilterBar}: a button that opens the editor and, when active, a cross beside it. */
class FilterChip extends Div {
    private static final long serialVersionUID = 1L;

    private final Span value = new Span();
    private final NativeButton button = new NativeButton();
    private final NativeButton cross = new NativeButton();
    private final Runnable empty;
    private boolean onlyWhenActive;
    private boolean active;

    FilterChip(String name, Runnable empty, Runnable onCross) {
        this.empty = empty;
        addClassName("z-filter");
        Span label = new Span(name + ": ");
        label.addClassName("z-filter-name");
        button.addClassName("z-filter-button");
        button.add(label, value, Icons.of("chevron-down"));
        cross.addClassName("z-filter-cross");
        cross.add(Icons.of("x"));
        cross.getElement().setAttribute("aria-label", getTranslation("ui.filter.remove", name));
        cross.addClickListener(click -> {
            onCross.run();
            // The cross is gone now: keep the focus on the bar.
            button.focus();
        });
        add(button, cross);
    }

    NativeButton button() {
        return button;
    }

    void onlyWhenActive() {
        onlyWhenActive = true;
        setVisible(active);
    }

    void clear() {
        empty.run();
    }

    boolean isActive() {
        return active;
    }

    void show(@Nullable String words) {
        active = words != null;
        value.setText(words == null ? getTranslation("ui.filter.all") : words);
        setClassName("z-active", active);
        cross.setVisible(active);
        setVisible(active || !onlyWhenActive);
    }
}
