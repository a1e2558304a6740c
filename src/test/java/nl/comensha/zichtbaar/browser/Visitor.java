package nl.comensha.zichtbaar.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** Somebody at a browser. */
class Visitor implements AutoCloseable {
    /** Flow has answered everything that was asked of it, and has drawn a page. */
    private static final String QUIET = """
            () => document.querySelector('h1') !== null
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
            """;

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String portal;
    private final BrowserContext context;
    private final Page page;

    Visitor(Browser browser, String portal) {
        this.portal = portal;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("nl-NL"));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
    }

    /** Signs in through the demonstration's provider, over the whole OpenID Connect round. */
    Visitor signIn(String provider, String account) {
        page.navigate(portal + "oauth2/authorization/" + provider);
        page.locator("input[name=account]").fill(account);
        page.locator("input[name=wachtwoord]").fill("demo");
        page.keyboard().press("Enter");
        page.waitForURL(portal + "**");
        settle();
        return this;
    }

    String address() {
        return portal;
    }

    Page open(String path) {
        page.navigate(portal + path);
        settle();
        return page;
    }

    void settle() {
        page.waitForFunction(QUIET);
    }

    void look(int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        if (page.url().startsWith(portal)) {
            settle();
        }
    }

    /** What axe has against the page as it is now, a line each. */
    List<String> violations() {
        return new AxeBuilder(page)
                .withTags(STANDARD).analyze().getViolations().stream()
                        .filter(rule -> !ofTheLibrary(rule))
                        .map(Visitor::told)
                        .toList();
    }

    /** Vaadin's tabs hold their tabs in an element that takes focus from scripts only; no screen reader meets it. */
    private static boolean ofTheLibrary(Rule rule) {
        return rule.getId().equals("aria-required-children")
                && rule.getNodes().stream()
                        .allMatch(node -> node.getHtml().startsWith("<vaadin-tabs ")
                                && node.getFailureSummary().contains("div[tabindex]"));
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
