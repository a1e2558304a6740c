package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import nl.comensha.zichtbaar.access.Viewer;

/** What a module puts on the home page of those it concerns; a Spring bean in the module's {@code ui} package. */
public interface HomeCard {
    /** Whether this viewer has any use for it. */
    boolean appliesTo(Viewer viewer);

    /** Made anew for each visit; usually a {@link Panel}. */
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
