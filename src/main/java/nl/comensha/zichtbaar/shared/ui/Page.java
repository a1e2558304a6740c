package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/** A screen: says where you are and what is expected of you, then shows its content. */
public class Page extends Main implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    /** Where the link that skips the navigation leads. */
    public static final String CONTENT_ID = "inhoud";

    private @Nullable Header header;
    private String tabTitle = "";

    public Page() {
        addClassName("z-page");
        setId(CONTENT_ID);
        // So that the link that skips the navigation can bring the focus here.
        getElement().setAttribute("tabindex", "-1");
    }

    /**
     * Title and meaning on the left, at most one primary and two other actions on the right. A second call replaces the first.
     *
     * @param meaning one line: what is expected of the reader, or what a figure counts
     */
    public final void header(String title, @Nullable String meaning, Component... actions) {
        tabTitle = title;
        Div words = new Div(new H1(title));
        if (meaning != null) {
            Paragraph line = new Paragraph(meaning);
            line.addClassName("z-meaning");
            words.add(line);
        }
        Header made = new Header(words);
        made.addClassName("z-header");
        if (actions.length > 0) {
            made.add(actions(actions));
        }
        if (header != null) {
            remove(header);
        }
        header = made;
        addComponentAsFirst(made);
    }

    /** For a page whose title says something personal: the browser's tab and history must not. */
    public final void setTabTitle(String title) {
        tabTitle = title;
    }

    @Override
    public String getPageTitle() {
        return tabTitle.isEmpty() ? "Zichtbaar" : tabTitle + " · Zichtbaar";
    }

    /** Buttons beside each other; the primary one takes the full width on a phone. */
    public static Div actions(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("z-actions");
        return row;
    }
}
