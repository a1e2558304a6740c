package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Map;
import nl.comensha.zichtbaar.shared.ui.DefinitionList;
import nl.comensha.zichtbaar.shared.ui.Preferences;

/** Which keys do what, here and everywhere. */
class HelpDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** @param lettersHere a line for each letter of this screen: the letter, a space, what it does */
    HelpDialog(Map<String, String> places, String lettersHere, SerializableConsumer<Boolean> onLetters) {
        addClassName("z-dialog");
        setHeaderTitle(getTranslation("shell.help.title"));
        DefinitionList everywhere = new DefinitionList();
        fact(everywhere, getTranslation("shell.help.help"), "?");
        fact(everywhere, getTranslation("shell.help.search"), "/");
        fact(everywhere, getTranslation("shell.help.close"), "Esc");
        places.forEach((letter, title) -> fact(everywhere, getTranslation("shell.help.go", title), "G", letter));
        Div content = new Div(new Paragraph(getTranslation("shell.help.text")));
        content.addClassName("z-stack");
        if (!lettersHere.isBlank()) {
            DefinitionList here = new DefinitionList();
            lettersHere
                    .lines()
                    .filter(line -> line.length() > 2)
                    .distinct()
                    .forEach(line -> fact(here, line.substring(2), line.substring(0, 1)));
            content.add(new H3(getTranslation("shell.help.here")), here);
        }
        content.add(new H3(getTranslation("shell.help.everywhere")), everywhere, letters(onLetters));
        add(content);
        Button close = new Button(getTranslation("ui.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private Checkbox letters(SerializableConsumer<Boolean> onLetters) {
        Checkbox letters =
                new Checkbox(getTranslation("shell.help.letters"), Preferences.letters(VaadinRequest.getCurrent()));
        letters.addValueChangeListener(change -> {
            Preferences.chooseLetters(change.getValue());
            onLetters.accept(change.getValue());
        });
        return letters;
    }

    private static void fact(DefinitionList list, String what, String... keys) {
        Component[] shown = new Component[keys.length];
        for (int index = 0; index < keys.length; index++) {
            Span key = new Span(keys[index].length() == 1 ? keys[index].toUpperCase(Locale.ROOT) : keys[index]);
            key.addClassName("z-key-name");
            shown[index] = key;
        }
        list.fact(what, shown);
    }
}
