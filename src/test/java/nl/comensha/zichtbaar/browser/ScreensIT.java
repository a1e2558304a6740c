package nl.comensha.zichtbaar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The screens as several people see them: what is on them, how they look, and what axe has against them. */
class ScreensIT {
    private static final Pattern REPORT = Pattern.compile("aanmeldingen/([0-9a-f-]{36})");
    private static final String NOT_FOR_YOU = "Deze pagina bestaat niet of is niet voor u bedoeld";
    private static final int DESKTOP = 1440;
    private static final int PHONE = 390;

    @Test
    void theFiguresOf2021AreTheFactsheets() {
        Page page = Demonstration.visitor("keten", "analist").open("cijfers?jaar=2021");
        page.waitForSelector("z-chart");
        String text =
                String.valueOf(page.locator("z-chart").first().locator("table").textContent());
        assertThat(text.replaceAll("\\D+", " ")).contains("310 35", "255 28", "202 23", "40 4", "24 3", "64 7");
        assertThat(page.locator("main").innerText()).contains("895", "791");
    }

    @Test
    void whatOneOrganisationReportsAnotherDoesNotFind() {
        Page mine = Demonstration.visitor("keten", "fairwork").open("aanmeldingen");
        String own = firstReport(mine);
        Page detail = Demonstration.visitor("keten", "fairwork").open("aanmeldingen/" + own);
        assertThat(detail.locator("body").innerText()).doesNotContain(NOT_FOR_YOU);

        Visitor police = Demonstration.visitor("politie", "politie");
        assertThat(police.open("aanmeldingen").content()).doesNotContain(own);
        String foreign = police.open("aanmeldingen/" + own).locator("main").innerText();
        assertThat(foreign).contains(NOT_FOR_YOU);
        assertThat(police.open("aanmeldingen/00000000-0000-7000-8000-000000000000")
                        .locator("main")
                        .innerText())
                .isEqualTo(foreign);
        assertThat(police.open("werkvoorraad").locator("body").innerText()).contains(NOT_FOR_YOU);
    }

    @Test
    void everyRouteHasAScreenHere() throws IOException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        String screens = new ClassPathResource("screens.csv").getContentAsString(StandardCharsets.UTF_8);
        List<String> shown = screens.lines()
                .map(line -> line.replaceAll(".*,|\\?jaar.*", "").replace("''", ""))
                .toList();
        assertThat(scan.findCandidateComponents("nl.comensha.zichtbaar"))
                .isNotEmpty()
                .allSatisfy(view -> assertThat(shown).contains(route(view)));
    }

    private static String route(BeanDefinition view) throws ClassNotFoundException {
        return Class.forName(String.valueOf(view.getBeanClassName()))
                .getAnnotation(Route.class)
                .value();
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(
            resources = "/screens.csv",
            useHeadersInDisplayName = false,
            numLinesToSkip = 1,
            quoteCharacter = '\'')
    void aScreenIsDrawnForEverybody(String provider, String account, String name, String route) {
        Visitor visitor = account.isEmpty() ? Demonstration.stranger() : Demonstration.visitor(provider, account);
        visitor.look(DESKTOP, ColorScheme.LIGHT);
        String path = route.replace(":token?", "geen-uitnodiging");
        if (path.contains(":id")) {
            path = path.replace(":id", firstReport(visitor.open("aanmeldingen")));
        }
        Page page = visitor.open(path);
        assertThat(page.locator("h1").first().innerText()).isNotBlank();
        assertThat(page.locator("body").innerText()).doesNotContain("!nl:", "Dit is niet gelukt", NOT_FOR_YOU);
        List<String> violations = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(DESKTOP, PHONE)) {
                visitor.look(width, scheme);
                visitor.picture(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
                violations.addAll(visitor.violations());
            }
        }
        assertThat(violations.stream().distinct()).isEmpty();
    }

    private static String firstReport(Page page) {
        page.waitForSelector("vaadin-grid a[href*=aanmeldingen]");
        String html = String.valueOf(
                page.evaluate("() => [...document.querySelectorAll('vaadin-grid a')].map(a => a.href).join(' ')"));
        Matcher matcher = REPORT.matcher(html);
        assertThat(matcher.find()).as("a link to a report in %s", html).isTrue();
        return matcher.group(1);
    }
}
