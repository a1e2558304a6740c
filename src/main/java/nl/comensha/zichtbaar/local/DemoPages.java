package nl.comensha.zichtbaar.local;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** The few pages of the demonstration's providers, in Dutch or, when asked, in English. */
final class DemoPages extends HttpServlet {
    static final String STYLES = "/demo.css";
    static final String ERROR = "/fout";

    private static final long serialVersionUID = 1;
    private static final String LANGUAGE = "taal";
    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z.-]+)}}");

    private final String portal;
    private final Map<String, Map<String, String>> texts = Map.of("nl", texts("nl"), "en", texts("en"));
    private final String signIn = resource("sign-in.html");
    private final String message = resource("message.html");
    private final String styles = resource("demo.css");

    DemoPages(String portal) {
        this.portal = portal;
    }

    /** Error pages keep the method of the request that failed, so this answers to all of them. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setCharacterEncoding("UTF-8");
        if (request.getServletPath().equals(STYLES)) {
            response.setContentType("text/css");
            response.getWriter().write(styles);
            return;
        }
        Optional<DemoIssuer> issuer = DemoIssuer.all().stream()
                .filter(candidate -> candidate.signInPath().equals(request.getServletPath()))
                .findFirst();
        if (issuer.isEmpty() && !request.getServletPath().equals(ERROR)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String language = language(request);
        Map<String, String> values = new HashMap<>(texts.get(language));
        values.put("lang", language);
        values.put("dutch", Boolean.toString(language.equals("nl")));
        values.put("english", Boolean.toString(language.equals("en")));
        values.put("portal", portal);
        response.setContentType("text/html");
        response.setHeader("Content-Language", language);
        if (issuer.isEmpty()) {
            boolean signedOut = Integer.valueOf(HttpServletResponse.SC_GONE)
                    .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
            values.put("title", values.getOrDefault(signedOut ? "signed-out.title" : "error.title", ""));
            values.put("text", values.getOrDefault(signedOut ? "signed-out.text" : "error.text", ""));
            response.getWriter().write(fill(message, values));
        } else {
            response.getWriter().write(fill(signIn, signInValues(issuer.get(), request, values)));
        }
    }

    private static Map<String, String> signInValues(
            DemoIssuer issuer, HttpServletRequest request, Map<String, String> values) {
        boolean wrong = request.getParameter("fout") != null;
        boolean expired = request.getParameter("verlopen") != null;
        values.put("issuer", issuer.name());
        values.put("action", issuer.signInPath());
        values.put("problem", wrong ? "wrong" : expired ? "expired" : "none");
        values.put("problem-text", values.getOrDefault(wrong ? "problem.wrong" : "problem.expired", ""));
        values.put("invalid", Boolean.toString(wrong));
        values.put("described", wrong ? "problem" : "demonstration");
        values.put("title-prefix", wrong || expired ? values.getOrDefault("problem.title", "") : "");
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            values.put("csrf-name", token.getParameterName());
            values.put("csrf-token", token.getToken());
        }
        return values;
    }

    private static String language(HttpServletRequest request) {
        String asked = request.getParameter(LANGUAGE);
        HttpSession session = request.getSession(false);
        if ("nl".equals(asked) || "en".equals(asked)) {
            request.getSession().setAttribute(LANGUAGE, asked);
            return asked;
        }
        return session != null && "en".equals(session.getAttribute(LANGUAGE)) ? "en" : "nl";
    }

    private static String fill(String template, Map<String, String> values) {
        return HOLE.matcher(template)
                .replaceAll(hole -> Matcher.quoteReplacement(
                        HtmlUtils.htmlEscape(values.getOrDefault(hole.group(1), ""), StandardCharsets.UTF_8.name())));
    }

    private static Map<String, String> texts(String language) {
        Properties properties = new Properties();
        try (InputStream file = open("texts_" + language + ".properties")) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return Map.copyOf(texts);
    }

    private static String resource(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = DemoPages.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("Not on the class path: " + name);
        }
        return file;
    }
}
