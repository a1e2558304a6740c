package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.comensha.zichtbaar.organisation.SecondLook;
import nl.comensha.zichtbaar.organisation.WaitingRole;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Panel;

/** Roles that give identities, waiting for a second administrator; nothing at all when none waits. */
class WaitingRoles extends Div {
    private static final long serialVersionUID = 1L;

    private final transient SecondLook secondLook;
    private final Runnable changed;

    WaitingRoles(SecondLook secondLook, Runnable changed) {
        this.secondLook = secondLook;
        this.changed = changed;
        List<WaitingRole> waiting = secondLook.waiting();
        if (!waiting.isEmpty()) {
            Panel panel = new Panel(getTranslation("member.waiting"));
            waiting.forEach(role -> panel.add(line(role)));
            add(panel);
        }
    }

    private Div line(WaitingRole waiting) {
        Span what = new Span(getTranslation(
                "member.waiting.what",
                waiting.memberName(),
                getTranslation("code.Role." + waiting.role().name())));
        what.addClassName("z-strong");
        Span who = new Span(getTranslation(
                "member.waiting.by", waiting.askedBy(), Formats.here().moment(waiting.askedAt())));
        who.addClassName("z-muted");
        Div words = new Div(new Div(what), new Div(who));
        words.addClassName("z-grow");
        Div line = new Div(words);
        line.addClassName("z-row");
        if (waiting.mayConfirm()) {
            line.add(new Button(
                    getTranslation("member.confirm"),
                    Icons.of("check"),
                    click -> decide(() -> secondLook.confirm(waiting.id(), waiting.version()), "member.confirmed")));
        } else {
            line.add(new Span(getTranslation("member.waiting.other")));
        }
        Button refuse = new Button(
                getTranslation("member.refuse"),
                Icons.of("x"),
                click -> decide(() -> secondLook.refuse(waiting.id(), waiting.version()), "member.refused"));
        refuse.addThemeVariants(ButtonVariant.TERTIARY);
        line.add(refuse);
        return line;
    }

    private void decide(Runnable decision, String doneKey) {
        try {
            Saving.run(decision);
            Notice.show(getTranslation(doneKey));
        } catch (Invalid refused) {
            Notice.warn(getTranslation(refused.messageKey(), refused.arguments()));
        }
        changed.run();
    }
}
