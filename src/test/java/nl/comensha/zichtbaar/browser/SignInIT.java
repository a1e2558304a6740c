package nl.comensha.zichtbaar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.comensha.zichtbaar.local.LocalPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In at the page that one asked for, and out to a page that says so. */
@SuppressWarnings("NullAway.Init")
class SignInIT {
    private static LocalPortal portal;
    private static Playwright playwright;
    private static Browser browser;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        Path data = Path.of("target", "sign-in-" + ProcessHandle.current().pid());
        portal = LocalPortal.start(LocalPortal.Options.of(data.toAbsolutePath()));
        playwright = Playwright.create();
        String chromium = Objects.requireNonNullElse(System.getenv("ZICHTBAAR_CHROMIUM"), "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-quic", "--no-first-run")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (portal != null) {
            portal.close();
        }
    }

    @BeforeEach
    void visit() {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("nl-NL"));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void oneArrivesAtThePageAskedForAndNothingElseShowsInTheAddress() {
        page.navigate(portal.address() + "aanmeldingen?status=ACCEPTED");
        assertThat(page.url()).startsWith(portal.address() + "aanmelden");
        signIn("fairwork");
        page.waitForURL(portal.address() + "aanmeldingen**");
        page.waitForSelector("h1");
        assertThat(page.url()).contains("status=ACCEPTED").doesNotContain("continue");
    }

    @Test
    void signingOutEndsAtThePageThatSaysSo() {
        page.navigate(portal.address());
        signIn("fairwork");
        page.waitForURL(portal.address());
        page.locator("vaadin-menu-bar-button")
                .filter(new Locator.FilterOptions().setHasText("FairWork"))
                .click();
        page.getByText("Uitloggen", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(portal.address() + "aanmelden?afgemeld");
        page.getByText("U bent uitgelogd").waitFor();
    }

    @Test
    void anAddressThatDoesNotExistOrIsNotForYouAnswersNotFound() {
        page.navigate(portal.address() + "bestaat-niet");
        assertThat(page.url()).startsWith(portal.address() + "aanmelden");
        page.navigate(portal.address());
        signIn("fairwork");
        page.waitForURL(portal.address());
        assertThat(status("aanmeldingen")).isEqualTo(200);
        assertThat(status("")).isEqualTo(200);
        assertThat(status("bestaat-niet")).isEqualTo(404);
        assertThat(status("werkvoorraad")).isEqualTo(404);
        assertThat(page.locator("main").innerText()).contains("Deze pagina bestaat niet of is niet voor u bedoeld");
    }

    private int status(String path) {
        Response response = page.navigate(portal.address() + path);
        page.waitForSelector("h1");
        return Objects.requireNonNull(response).status();
    }

    private void signIn(String account) {
        page.locator("a[href$='/oauth2/authorization/keten']").click();
        page.locator("input[name=account]").fill(account);
        page.locator("input[name=wachtwoord]").fill("demo");
        page.keyboard().press("Enter");
    }
}
