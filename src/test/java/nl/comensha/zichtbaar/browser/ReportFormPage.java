package nl.comensha.zichtbaar.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The form of a report, filled in with as little as is asked for. */
record ReportFormPage(Page page, Hands hands) {
    /** @return the address of the receipt */
    String submit(String ownCaseNumber) {
        hands.type(named(AriaRole.TEXTBOX, "Eigen zaaknummer"), ownCaseNumber);
        hands.choose(named(AriaRole.RADIOGROUP, "Dossiertype"), "Registratie");
        hands.choose(named(AriaRole.RADIOGROUP, "Grondslag"), "Geen grondslag voor persoonsgegevens");
        hands.pick(named(AriaRole.COMBOBOX, "Gemeente"), "Rotterdam");
        next("Persoon");
        hands.choose(named(AriaRole.RADIOGROUP, "Geslacht"), "Onbekend");
        hands.choose(named(AriaRole.RADIOGROUP, "Geboortedatum"), "Onbekend");
        hands.pick(named(AriaRole.COMBOBOX, "Nationaliteit"), "Onbekend");
        hands.pick(named(AriaRole.COMBOBOX, "Verblijfsstatus"), "Onbekend");
        next("Uitbuiting");
        hands.pick(named(AriaRole.COMBOBOX, "Uitbuitingsvorm"), "Arbeidsuitbuiting");
        hands.pick(named(AriaRole.COMBOBOX, "Sector"), "Schoonmaak");
        next("Zorg en aangifte");
        hands.pick(named(AriaRole.COMBOBOX, "Behoefte aan zorg"), "Geen");
        hands.choose(named(AriaRole.RADIOGROUP, "Bedenktijd"), "Nee");
        hands.choose(named(AriaRole.RADIOGROUP, "Aangifte"), "Geen aangifte");
        next("Controleren");
        hands.press(button("Indienen"));
        page.waitForURL(Pattern.compile(".*/bewijs$"));
        return page.url();
    }

    private void next(String step) {
        hands.press(button("Volgende: " + step));
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(step).setExact(true))
                .waitFor();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** By the beginning of its label: what may be left out says so behind it. */
    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }
}
