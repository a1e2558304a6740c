package nl.comensha.zichtbaar.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalTime;
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
        header(
                getTranslation(
                        greeting(LocalTime.ofInstant(clock.instant(), Times.AMSTERDAM)),
                        firstName(Viewers.member().name())),
                getTranslation("shell.home.meaning"));
        setTabTitle(getTranslation("menu.home"));
        List<HomeCard> own = cards.stream()
                .filter(card -> card.appliesTo(Viewers.current()))
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
        if (own.isEmpty()) {
            add(Panel.untitled(new EmptyState(
                    getTranslation("shell.home.empty.title"), getTranslation("shell.home.empty.text"), null)));
            return;
        }
        boolean two = own.stream().anyMatch(HomeCard::aside) && !own.stream().allMatch(HomeCard::aside);
        if (two) {
            Div columns = new Div(column(own, false), column(own, true));
            columns.addClassName("z-columns");
            add(columns);
        } else {
            own.stream().map(HomeCard::create).forEach(this::add);
        }
    }

    private static Div column(List<HomeCard> cards, boolean aside) {
        Div column = new Div();
        cards.stream()
                .filter(card -> card.aside() == aside)
                .map(HomeCard::create)
                .forEach(column::add);
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
