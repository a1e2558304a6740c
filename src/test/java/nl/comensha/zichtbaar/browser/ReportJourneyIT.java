package nl.comensha.zichtbaar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Year;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The main job: a partner reports, another partner cannot find it, CoMensha reviews it and sees list and figures change. */
class ReportJourneyIT {
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-[2-9A-Z]{4}-[2-9A-Z]");
    private static final Pattern ID = Pattern.compile("aanmeldingen/([0-9a-f-]{36})/");

    @ParameterizedTest
    @EnumSource
    void whatAPartnerReportsComesToCoMenshaAndToNobodyElse(Hands hands) throws IOException {
        Visitor registrar = signedIn("Zichtbaar demo", "registrar", hands);
        int before = reportsOfFairWork(registrar);

        Visitor fairwork = signedIn("Zichtbaar demo", "fairwork", hands);
        Page form = fairwork.open("aanmeldingen/nieuw");
        String id = group(ID, new ReportFormPage(form, hands).submit("PROEF-" + hands));
        fairwork.settle();
        String number = group(NUMBER, form.locator("main").innerText());
        assertThat(list(fairwork).content()).contains(id, number);
        assertThat(export(fairwork, hands)).contains(number, "PROEF-" + hands);

        Visitor police = signedIn("Nationale Politie", "politie", hands);
        assertThat(list(police).content()).doesNotContain(id, number);
        assertThat(police.open("aanmeldingen/" + id).locator("main").innerText())
                .contains("Deze pagina bestaat niet of is niet voor u bedoeld");
        assertThat(export(police, hands)).contains("Nummer").doesNotContain(number, "PROEF-");

        Page desk = registrar.open("werkvoorraad?aanmelding=" + id);
        hands.press(button(desk, Pattern.compile("^Accepteren")));
        desk.getByText(number + " is aangenomen").first().waitFor();
        Locator row = list(registrar)
                .locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(number));
        row.first().waitFor();
        assertThat(registrar.open("aanmeldingen/" + id).locator("main").innerText())
                .containsIgnoringCase("aangenomen");
        assertThat(reportsOfFairWork(registrar)).isEqualTo(before + 1);
        signOut(registrar, hands);
    }

    private static Visitor signedIn(String provider, String account, Hands hands) {
        Visitor visitor = Demonstration.stranger();
        Page page = visitor.open("");
        hands.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(provider)));
        hands.type(page.locator("input[name=account]"), account);
        hands.type(page.locator("input[name=wachtwoord]"), "demo");
        page.keyboard().press("Enter");
        page.waitForSelector("vaadin-app-layout");
        visitor.settle();
        return visitor;
    }

    /** Ends at the sign-in page, and what the browser still holds is of no use. */
    private static void signOut(Visitor visitor, Hands hands) {
        Page page = visitor.open("");
        hands.last(page.locator("vaadin-menu-bar").first(), "Uitloggen");
        page.waitForURL(Pattern.compile(".*/aanmelden.*"));
        assertThat(visitor.open("aanmeldingen").url()).endsWith("/aanmelden");
        page.navigate(visitor.address() + "oauth2/authorization/keten");
        assertThat(page.locator("input[name=wachtwoord]").count()).isOne();
    }

    private static Page list(Visitor visitor) {
        Page page = visitor.open("aanmeldingen");
        page.waitForSelector("vaadin-grid a[href*=aanmeldingen]");
        return page;
    }

    private static String export(Visitor visitor, Hands hands) throws IOException {
        Page page = list(visitor);
        hands.press(button(page, Pattern.compile("^Exporteren")));
        Locator link = page.getByText("CSV-bestand");
        Download download = page.waitForDownload(() -> hands.press(link));
        return Files.readString(download.path());
    }

    /** What the first chart says in its table. */
    private static int reportsOfFairWork(Visitor visitor) {
        Page page = visitor.open("cijfers?jaar=" + Year.now(ZoneId.of("Europe/Amsterdam")));
        page.waitForSelector("z-chart");
        String row = String.valueOf(page.locator("z-chart")
                .first()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText("FairWork"))
                .first()
                .textContent());
        return Integer.parseInt(group(Pattern.compile("FairWork\\D*(\\d+?)\\s"), row.replaceAll("\\s+", " ") + " "));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(matcher.groupCount());
    }
}
