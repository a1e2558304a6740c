package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BooleanSupplier;

/** Opens dialogs, all in one frame. Never one above another. */
public final class Dialogs {
    private Dialogs() {}

    /** A dialog that closes after the primary action, unless that throws {@code Invalid}, whose message it then shows. */
    public static DialogFrame open(String title, Component content, String primaryLabel, Runnable onPrimary) {
        return openForm(title, content, primaryLabel, () -> {
            onPrimary.run();
            return true;
        });
    }

    /** A dialog around a form: the primary action tells whether the dialog may close. */
    public static DialogFrame openForm(
            String title, Component content, String primaryLabel, BooleanSupplier onPrimary) {
        DialogFrame frame = new DialogFrame(title, content, primaryLabel, onPrimary);
        frame.open();
        return frame;
    }

    /** Only for what cannot be undone: says the consequence, the safe button has the focus. */
    public static DialogFrame confirm(String title, String consequence, String primaryLabel, Runnable onPrimary) {
        DialogFrame frame = open(title, new Paragraph(consequence), primaryLabel, onPrimary);
        frame.setRole("alertdialog");
        frame.primary().addThemeVariants(ButtonVariant.ERROR);
        frame.safe().setAutofocus(true);
        return frame;
    }

    /** As {@link #confirm}, where a word or number must be typed first. */
    public static DialogFrame confirmTyping(
            String title, String consequence, String toType, String primaryLabel, Runnable onPrimary) {
        TextField field = new TextField(I18NProvider.translate("ui.type.to.confirm", toType));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        DialogFrame frame = open(title, new Div(new Paragraph(new Text(consequence)), field), primaryLabel, onPrimary);
        frame.setRole("alertdialog");
        frame.primary().addThemeVariants(ButtonVariant.ERROR);
        frame.primary().setEnabled(false);
        field.addValueChangeListener(
                change -> frame.primary().setEnabled(change.getValue().strip().equals(toType)));
        frame.safe().setAutofocus(true);
        return frame;
    }
}
