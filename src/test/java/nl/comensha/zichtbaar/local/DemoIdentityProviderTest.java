package nl.comensha.zichtbaar.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DemoIdentityProviderTest {
    private static final int PORTAL = 8080;
    private static DemoIdentityProvider provider;

    @BeforeAll
    static void start() {
        provider = DemoIdentityProvider.start(new DemoIdentityProvider.Settings(0, PORTAL));
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @ParameterizedTest
    @CsvSource({"keten, registrar, Anouk Zeilstra (demo)", "politie, politie-2, Jesse Oudkerk (demo)"})
    void signsInWithCodeFlowAndProofKeyAndOutAgain(String id, String account, String name) throws Exception {
        DemoVisitor visitor = new DemoVisitor(provider, id, PORTAL);
        assertThat(visitor.discovery().get("issuer").asString())
                .isEqualTo("http://localhost:" + provider.port() + "/" + id);

        JsonNode tokens = visitor.exchange(visitor.codeAfter(visitor.signIn(account, "demo")));
        JsonNode claims = DemoVisitor.claims(tokens);
        assertThat(claims.get("iss").asString()).isEqualTo(visitor.issuer());
        assertThat(claims.get("sub").asString()).isEqualTo(account);
        assertThat(claims.get("name").asString()).isEqualTo(name);
        assertThat(claims.get("preferred_username").asString()).isEqualTo(account);
        assertThat(claims.get("nonce").asString()).isEqualTo("a-nonce");
        assertThat(claims.has("email")).isFalse();
        assertThat(visitor.userInfo(tokens).get("name").asString()).isEqualTo(name);

        HttpResponse<String> out = visitor.signOut(tokens);
        assertThat(out.headers().firstValue("Location")).hasValue("http://127.0.0.1:8080/aanmelden?afgemeld");
        assertThat(visitor.authorize().body()).contains("name=\"wachtwoord\"");
    }

    @Test
    void afterOneSignsOutAnotherSignsInWithTheSameBrowser() throws Exception {
        DemoVisitor visitor = new DemoVisitor(provider, "keten", PORTAL);
        JsonNode first = visitor.exchange(visitor.codeAfter(visitor.signIn("fairwork", "demo")));
        visitor.signOut(first);
        JsonNode second = visitor.exchange(visitor.codeAfter(visitor.signIn("beheer", "demo")));
        assertThat(DemoVisitor.claims(second).get("sub").asString()).isEqualTo("beheer");
    }

    @Test
    void whoIsSignedInAtOneProviderIsNobodyAtTheOther() throws Exception {
        DemoVisitor chain = new DemoVisitor(provider, "keten", PORTAL);
        JsonNode tokens = chain.exchange(chain.codeAfter(chain.signIn("registrar", "demo")));
        DemoVisitor police = chain.at("politie");
        assertThat(police.authorize().body()).contains("<b>Nationale Politie</b>");
        assertThat(police.userInfoStatus(tokens)).isEqualTo(401);
        assertThat(police.signIn("registrar", "demo")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("?fout");
    }

    @ParameterizedTest
    @CsvSource({"fairwork, Demo", "fairwork, demo1", "niemand, demo", "politie, demo"})
    void aWrongCombinationGetsOneAndTheSameMessage(String account, String password) throws Exception {
        DemoVisitor visitor = new DemoVisitor(provider, "keten", PORTAL);
        visitor.authorize();
        HttpResponse<String> refused = visitor.signIn(account, password);
        assertThat(refused.statusCode()).isEqualTo(302);
        HttpResponse<String> page = visitor.follow(refused);
        assertThat(page.body())
                .contains("Dit account en wachtwoord horen niet bij elkaar", "aria-invalid=\"true\"", "role=\"alert\"");
    }

    @Test
    void aCodeWithoutProofKeyIsRefused() throws Exception {
        DemoVisitor visitor = new DemoVisitor(provider, "keten", PORTAL);
        visitor.codeAfter(visitor.signIn("kmar", "demo"));
        HttpResponse<String> refused = visitor.authorizeWithout("code_challenge");
        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    @Test
    void aStrangeRedirectIsRefusedOnAPageOfOurOwn() throws Exception {
        DemoVisitor visitor = new DemoVisitor(provider, "keten", PORTAL);
        visitor.codeAfter(visitor.signIn("kmar", "demo"));
        HttpResponse<String> refused = visitor.authorizeWith("redirect_uri", "https://example.org/steal");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Inloggen gaat zo niet", "http://127.0.0.1:8080/");
    }

    @Test
    void thePageSpeaksDutchOrEnglishAndIsNotKept() throws Exception {
        DemoVisitor visitor = new DemoVisitor(provider, "keten", PORTAL);
        HttpResponse<String> dutch = visitor.get("/keten/aanmelden");
        assertThat(dutch.body())
                .contains("<html lang=\"nl\">", "Dit is een demonstratie", "<label for=\"account\">")
                .doesNotContain("fairwork", "{{");
        assertThat(dutch.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(dutch.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self' http://127.0.0.1:8080");
        assertThat(visitor.get("/keten/aanmelden?taal=en").body())
                .contains("<html lang=\"en\">", "This is a demonstration");
        assertThat(visitor.get("/keten/aanmelden").body()).contains("<html lang=\"en\">");
        assertThat(visitor.get("/demo.css").headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/css");
    }

    @Test
    void aFormThatStoodOpenTooLongMayBeFilledInAgain() throws Exception {
        DemoVisitor visitor = new DemoVisitor(provider, "keten", PORTAL);
        HttpResponse<String> refused =
                visitor.post("/keten/aanmelden", Map.of("account", "kmar", "wachtwoord", "demo", "_csrf", "old"));
        assertThat(visitor.follow(refused).body()).contains("Deze pagina stond te lang open");
    }

    @Test
    void aTokenOfAnEarlierRunSignsOutAllTheSame() throws Exception {
        DemoVisitor visitor = new DemoVisitor(provider, "keten", PORTAL);
        HttpResponse<String> page = visitor.get("/keten/connect/logout?id_token_hint=gone");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("U bent uitgelogd");
    }

    @Test
    void refusesAPortalThatOthersCanReach() {
        assertThatThrownBy(() -> DemoIdentityProvider.start(
                        new DemoIdentityProvider.Settings(0, "0.0.0.0", PORTAL, java.util.List.of())))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("voor anderen bereikbaar");
    }

    @Test
    void tellsThePortalBothProviders() {
        assertThat(provider.portalProperties())
                .contains(
                        "zichtbaar.identity-providers[0].id=keten",
                        "zichtbaar.identity-providers[1].name=Nationale Politie",
                        "zichtbaar.identity-providers[1].issuer=http://localhost:" + provider.port() + "/politie");
        assertThat(DemoAccount.all()).hasSize(21);
    }
}
