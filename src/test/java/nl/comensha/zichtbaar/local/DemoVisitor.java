package nl.comensha.zichtbaar.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays both the browser and the portal towards the demonstration's providers. */
final class DemoVisitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String VERIFIER = "v".repeat(64);

    private final DemoIdentityProvider provider;
    private final String id;
    private final int portal;
    private final HttpClient browser;

    DemoVisitor(DemoIdentityProvider provider, String id, int portal) {
        this(
                provider,
                id,
                portal,
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    private DemoVisitor(DemoIdentityProvider provider, String id, int portal, HttpClient browser) {
        this.provider = provider;
        this.id = id;
        this.portal = portal;
        this.browser = browser;
    }

    /** The same browser at the other provider. */
    DemoVisitor at(String other) {
        return new DemoVisitor(provider, other, portal, browser);
    }

    String issuer() {
        return root() + "/" + id;
    }

    private String root() {
        return "http://localhost:" + provider.port();
    }

    JsonNode discovery() throws Exception {
        return JSON.readTree(get("/" + id + "/.well-known/openid-configuration").body());
    }

    HttpResponse<String> authorize() throws Exception {
        return arrive(request());
    }

    HttpResponse<String> authorizeWith(String name, String value) throws Exception {
        Map<String, String> request = request();
        request.put(name, value);
        return arrive(request);
    }

    HttpResponse<String> authorizeWithout(String name) throws Exception {
        Map<String, String> request = request();
        request.remove(name);
        return arrive(request);
    }

    /** As a browser would, onwards to the sign-in page but not out to the portal. */
    private HttpResponse<String> arrive(Map<String, String> request) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(discovery().get("authorization_endpoint").asString() + "?" + encode(request)))
                .header("Accept", "text/html")
                .GET());
        boolean toSignIn = answer.headers()
                .firstValue("Location")
                .filter(location -> location.endsWith("/aanmelden"))
                .isPresent();
        return toSignIn ? follow(answer) : answer;
    }

    private Map<String, String> request() throws Exception {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", DemoIdentityProvider.CLIENT);
        request.put("scope", "openid profile");
        request.put("state", "a-state");
        request.put("nonce", "a-nonce");
        request.put("redirect_uri", redirect());
        request.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge));
        request.put("code_challenge_method", "S256");
        return request;
    }

    private String redirect() {
        return "http://127.0.0.1:" + portal + "/login/oauth2/code/" + id;
    }

    HttpResponse<String> signIn(String account, String password) throws Exception {
        Matcher csrf = CSRF.matcher(authorize().body());
        assertThat(csrf.find()).isTrue();
        return post(
                "/" + id + "/aanmelden", Map.of("account", account, "wachtwoord", password, "_csrf", csrf.group(1)));
    }

    String codeAfter(HttpResponse<String> signedIn) throws Exception {
        HttpResponse<String> back = follow(signedIn);
        String location = back.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(redirect()).contains("state=a-state");
        Matcher code = CODE.matcher(location);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    JsonNode exchange(String code) throws Exception {
        String credentials = DemoIdentityProvider.CLIENT + ":" + provider.clientSecret();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(discovery().get("token_endpoint").asString()))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        redirect(),
                        "code_verifier",
                        VERIFIER)))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    static JsonNode claims(JsonNode tokens) {
        String payload = tokens.get("id_token").asString().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    JsonNode userInfo(JsonNode tokens) throws Exception {
        return JSON.readTree(askUserInfo(tokens).body());
    }

    int userInfoStatus(JsonNode tokens) throws Exception {
        return askUserInfo(tokens).statusCode();
    }

    private HttpResponse<String> askUserInfo(JsonNode tokens) throws Exception {
        return send(HttpRequest.newBuilder(
                        URI.create(discovery().get("userinfo_endpoint").asString()))
                .header("Authorization", "Bearer " + tokens.get("access_token").asString())
                .GET());
    }

    HttpResponse<String> signOut(JsonNode tokens) throws Exception {
        return send(HttpRequest.newBuilder(
                URI.create(discovery().get("end_session_endpoint").asString()
                        + "?"
                        + encode(Map.of(
                                "id_token_hint",
                                tokens.get("id_token").asString(),
                                "post_logout_redirect_uri",
                                "http://127.0.0.1:" + portal + "/aanmelden?afgemeld")))));
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(root() + path)).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(root() + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form))));
    }

    HttpResponse<String> follow(HttpResponse<String> redirect) throws Exception {
        String location = redirect.headers().firstValue("Location").orElseThrow();
        return send(HttpRequest.newBuilder(redirect.uri().resolve(location)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
