package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.comensha.zichtbaar.shared.Invalid;

/** One text with one button, such as an answer or a reason. What cannot be taken is said at the field, and stays in it. */
class TextAsk extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final TextArea text;
    private final Button send;

    TextAsk(String label, String help, String action, Consumer<String> sent) {
        text = Inputs.area(label, "7rem");
        text.setHelperText(help);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        send = new Button(action);
        send.addThemeName("primary");
        send.addClickListener(event -> send(sent));
        getContent().addClassName("z-stack");
        getContent().add(text, send);
    }

    private void send(Consumer<String> sent) {
        try {
            text.setInvalid(false);
            sent.accept(text.getValue());
        } catch (Invalid invalid) {
            text.setErrorMessage(Words.of(invalid.messageKey(), invalid.arguments()));
            text.setInvalid(true);
            text.focus();
        }
    }

    String text() {
        return text.getValue();
    }

    void setText(String kept) {
        text.setValue(kept);
    }

    void focus() {
        text.focus();
    }
}
