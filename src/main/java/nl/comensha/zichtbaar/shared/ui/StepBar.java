package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** The steps of a form, in any order; on a phone a bar with "Stap 2 van 5". */
public class StepBar extends Nav {
    private static final long serialVersionUID = 1L;

    private final List<String> names;
    private final List<NativeButton> buttons = new ArrayList<>();
    private final List<Span> numbers = new ArrayList<>();
    private final Paragraph where = new Paragraph();
    private final Paragraph next = new Paragraph();
    private final Div bar = new Div();
    private int current;

    /** @param onStep hears the step asked for, from 0; the view then calls {@link #setCurrent} */
    public StepBar(List<String> names, SerializableConsumer<Integer> onStep) {
        this.names = List.copyOf(names);
        addClassName("z-steps");
        getElement().setAttribute("aria-label", getTranslation("ui.steps"));
        OrderedList list = new OrderedList();
        for (int index = 0; index < names.size(); index++) {
            int step = index;
            Span number = new Span(String.valueOf(index + 1));
            number.addClassName("z-step-number");
            NativeButton button = new NativeButton("", click -> onStep.accept(step));
            button.add(number, new Span(names.get(index)));
            buttons.add(button);
            numbers.add(number);
            list.add(new ListItem(button));
        }
        where.addClassName("z-strong");
        next.addClassName("z-meaning");
        bar.addClassName("z-bar");
        Div words = new Div(where, next);
        words.addClassName("z-between");
        Div phone = new Div(words, bar);
        phone.addClassName("z-steps-phone");
        add(list, phone);
        setCurrent(0);
    }

    public final void setCurrent(int step) {
        current = step;
        for (int index = 0; index < buttons.size(); index++) {
            if (index == step) {
                buttons.get(index).getElement().setAttribute("aria-current", "step");
            } else {
                buttons.get(index).getElement().removeAttribute("aria-current");
            }
        }
        where.setText(getTranslation("ui.step", step + 1, names.size(), names.get(step)));
        next.setText(step + 1 < names.size() ? getTranslation("ui.step.next", names.get(step + 1)) : "");
        bar.getStyle().set("--z-share", (step + 1) * 100 / names.size() + "%");
    }

    public int current() {
        return current;
    }

    /** Whether everything that this step needs is there. */
    public void setDone(int step, boolean done) {
        NativeButton button = buttons.get(step);
        button.setClassName("z-done", done);
        Span number = numbers.get(step);
        number.removeAll();
        if (done) {
            Span word = new Span(getTranslation("ui.step.done"));
            word.addClassName("z-hidden");
            number.add(Icons.of("check"), word);
        } else {
            number.add(String.valueOf(step + 1));
        }
    }
}
