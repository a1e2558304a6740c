package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;
import nl.comensha.zichtbaar.shared.Invalid;

/** The one dialog frame: a title, content, the safe button first and one primary button. Opened through {@link Dialogs}. */
public class DialogFrame extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Div problem = new Div();
    private final Button safe = new Button();
    private final Button primary = new Button();

    DialogFrame(String title, Component content, String primaryLabel, BooleanSupplier onPrimary) {
        addClassName("z-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        problem.getElement().setAttribute("role", "alert");
        add(problem, content);
        safe.setText(getTranslation("ui.cancel"));
        safe.addClickListener(click -> close());
        primary.setText(primaryLabel);
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        // A second click while the first is on its way must not do it twice.
        primary.setDisableOnClick(true);
        primary.addClickListener(click -> run(onPrimary));
        getFooter().add(safe, primary);
    }

    /** The button that changes nothing. */
    public Button safe() {
        return safe;
    }

    public Button primary() {
        return primary;
    }

    /** Other words for the button that changes nothing, such as "Later verder". */
    public DialogFrame safeLabel(String label) {
        safe.setText(label);
        return this;
    }

    private void run(BooleanSupplier onPrimary) {
        try {
            problem.removeAll();
            if (onPrimary.getAsBoolean()) {
                close();
            }
        } catch (Invalid invalid) {
            // Here rather than in a notice: it asks for something, and what was filled in stays.
            problem.add(new Note(
                    Meaning.ERROR, "triangle-alert", getTranslation(invalid.messageKey(), invalid.arguments())));
        } finally {
            primary.setEnabled(true);
        }
    }
}
