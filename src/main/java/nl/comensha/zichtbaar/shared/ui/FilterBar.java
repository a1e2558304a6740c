package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Filters as chips "Naam: waarde"; a chip opens its editor, an active one is tinted and has a cross. The view keeps them in the
 * URL: it sets the editors from it and hears of changes that the reader makes.
 */
public class FilterBar extends Div {
    private static final long serialVersionUID = 1L;

    private final Div chips = new Div();
    private final NativeButton more = new NativeButton();
    private final Div moreEditors = new Div();
    private final Popover morePopover = popover(more, moreEditors);
    private final NativeButton clearAll = new NativeButton();
    private final Span count = new Span();
    private final List<FilterChip> all = new ArrayList<>();
    private Runnable onChange = () -> {};

    public FilterBar() {
        addClassName("z-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("ui.filters"));
        chips.addClassName("z-filter-chips");
        more.addClassName("z-filter-button");
        more.add(Icons.of("filter"));
        more.add(getTranslation("ui.filters.more"));
        more.setVisible(false);
        moreEditors.addClassName("z-filter-editors");
        clearAll.setText(getTranslation("ui.filters.clear"));
        clearAll.addClassName("z-link");
        clearAll.setVisible(false);
        clearAll.addClickListener(click -> clear());
        count.addClassName("z-count");
        count.getElement().setAttribute("role", "status");
        chips.add(more, morePopover, clearAll);
        add(chips, count);
    }

    /** A filter on the bar itself. */
    public <T, C extends Component & HasValue<?, T>> C add(String name, C editor, Function<T, String> words) {
        FilterChip chip = chip(name, editor, words);
        Div content = new Div(editor);
        content.addClassName("z-filter-editors");
        chip.add(popover(chip.button(), content));
        insert(chip);
        return editor;
    }

    /** A filter under "Meer"; it stands on the bar only while it is active. */
    public <T, C extends Component & HasValue<?, T>> C addMore(String name, C editor, Function<T, String> words) {
        FilterChip chip = chip(name, editor, words);
        chip.onlyWhenActive();
        chip.button().addClickListener(click -> morePopover.open());
        moreEditors.add(editor);
        more.setVisible(true);
        insert(chip);
        return editor;
    }

    /** Hears that the reader changed or cleared a filter; not what the view itself sets. */
    public void onChange(Runnable listener) {
        onChange = listener;
    }

    /** How many there are, in words; read out politely. */
    public void setCount(String words) {
        count.setText(words);
    }

    /** Clears every filter, as the button does. */
    public void clear() {
        all.forEach(FilterChip::clear);
        onChange.run();
    }

    public boolean isActive() {
        return all.stream().anyMatch(FilterChip::isActive);
    }

    private <T, C extends Component & HasValue<?, T>> FilterChip chip(
            String name, C editor, Function<T, String> words) {
        FilterChip chip = new FilterChip(name, editor::clear, () -> {
            editor.clear();
            onChange.run();
        });
        Runnable refresh = () -> {
            @Nullable T value = editor.isEmpty() ? null : editor.getValue();
            chip.show(value == null ? null : words.apply(value));
            clearAll.setVisible(isActive());
        };
        editor.addValueChangeListener(change -> {
            refresh.run();
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        all.add(chip);
        refresh.run();
        return chip;
    }

    private void insert(FilterChip chip) {
        chips.addComponentAtIndex(chips.indexOf(more), chip);
    }

    private static Popover popover(Component target, Component content) {
        Popover popover = new Popover(content);
        popover.setTarget(target);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        popover.addClassName("z-filter-popover");
        return popover;
    }
}
