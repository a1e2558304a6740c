package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong in a form, on top of it, with links to the fields; the focus goes here. */
public class FieldErrors extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * One thing to mend.
     *
     * @param go brings the reader to the field, another step of the form included
     */
    public record Problem(String text, Runnable go) {
        /** A problem of a field on this screen. */
        public static Problem at(Component field, String text) {
            return new Problem(text, () -> focus(field));
        }
    }

    public FieldErrors() {
        addClassNames("z-note", "z-errors", Meaning.ERROR.className());
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "group");
        setVisible(false);
    }

    /** Shows the problems and takes the focus; none hides the summary. */
    public final void show(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        Paragraph title = new Paragraph(getTranslation("ui.errors", problems.size()));
        title.addClassName("z-strong");
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(link(problem))));
        Div words = new Div(title, list);
        words.addClassName("z-grow");
        add(Icons.of("triangle-alert"), words);
        getElement().callJsFunction("focus");
    }

    /** Shows what a binder found wrong. */
    public final void show(BinderValidationStatus<?> status) {
        List<Problem> problems = new ArrayList<>();
        status.getFieldValidationErrors().forEach(error -> {
            HasValue<?, ?> field = error.getField();
            String message = error.getMessage().orElse("");
            if (field instanceof Component component) {
                problems.add(Problem.at(component, named(component, message)));
            }
        });
        show(problems);
    }

    private static String named(Component field, String message) {
        @Nullable String label = field.getElement().getProperty("label");
        return label == null || label.isEmpty() ? message : label + ": " + message;
    }

    private static NativeButton link(Problem problem) {
        NativeButton link =
                new NativeButton(problem.text(), click -> problem.go().run());
        link.addClassName("z-link");
        return link;
    }

    private static void focus(Component field) {
        field.scrollIntoView();
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().callJsFunction("focus");
        }
    }
}
