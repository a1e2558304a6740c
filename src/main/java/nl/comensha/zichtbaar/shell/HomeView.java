package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.Times;
import nl.comensha.zichtbaar.shared.ui.EmptyState;
import nl.comensha.zichtbaar.shared.ui.HomeCard;
import nl.comensha.zichtbaar.shared.ui.Page;
import nl.comensha.zichtbaar.shared.ui.Panel;

/** Where one arrives: a greeting, and what each module has for this person. */
@Route("")
@Menu(title = "menu.home", icon = "house", order = 0)
@Requires(Permission.SIGNED_IN)
class HomeView extends Page {
    private static final long serialVersionUID = 1L;

    HomeView(List<HomeCard> cards, Clock clock) {
        List<HomeCard> own = cards.stream()
                .filter(HomeCard::applies)
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
        List<Component> actions = new ArrayList<>();
        List<Component> main = new ArrayList<>();
        List<Component> aside = new ArrayList<>();
        own.forEach(card -> {
            Component made = card.create();
            // What a module offers to do stands beside the greeting, not among what waits.
            (made.getElement().getClassList().contains("z-actions") ? actions : card.aside() ? aside : main).add(made);
        });
        header(
                getTranslation(
                        greeting(LocalTime.ofInstant(clock.instant(), Times.AMSTERDAM)),
                        firstName(Viewers.member().name())),
                getTranslation("shell.home.meaning"),
                actions.toArray(Component[]::new));
        setTabTitle(getTranslation("menu.home"));
        if (own.isEmpty()) {
            add(Panel.untitled(new EmptyState(
                    getTranslation("shell.home.empty.title"), getTranslation("shell.home.empty.text"), null)));
        } else if (main.isEmpty() || aside.isEmpty()) {
            add(main);
            add(aside);
        } else {
            Div columns = new Div(column(main), column(aside));
            columns.addClassName("z-columns");
            add(columns);
        }
    }

    private static Div column(List<Component> content) {
        Div column = new Div();
        column.add(content);
        return column;
    }

    static String greeting(LocalTime time) {
        if (time.getHour() < 6 || time.getHour() >= 18) {
            return "shell.greeting.evening";
        }
        return time.getHour() < 12 ? "shell.greeting.morning" : "shell.greeting.afternoon";
    }

    /** The first name, unless there are only initials. */
    static String firstName(String name) {
        String first = name.strip().split("\\s+", 2)[0];
        return first.endsWith(".") || first.length() < 2 ? name.strip() : first;
    }
}
