package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;

/** What a module puts on the home page of those it concerns; a Spring bean in the module's {@code ui} package. */
public interface HomeCard {
    /** Whether who is signed in now has any use for it. */
    boolean applies();

    /** Made anew for each visit: a {@link Panel}, or {@link Page#actions} for what stands beside the greeting. */
    Component create();

    /** The lowest comes first; tens leave room between modules. */
    default int order() {
        return 100;
    }

    /** In the narrow column at the side instead of the main one. */
    default boolean aside() {
        return false;
    }
}
