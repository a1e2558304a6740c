package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a visitor asked this device to remember: language, colours, and whether letters are shortcuts. Nothing personal, and
 * nothing before it was asked (decision 18).
 */
public final class Preferences {
    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final String LANGUAGE = "taal";
    private static final String SCHEME = "kleuren";
    private static final String LETTERS = "letters";
    private static final Set<String> SCHEMES = Set.of("light", "dark");
    private static final int YEAR = 365 * 24 * 60 * 60;

    private Preferences() {}

    public static List<Locale> languages() {
        return List.of(DUTCH, ENGLISH);
    }

    /** The language asked for here, else the first one of the browser that we have, else Dutch. */
    public static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .flatMap(Preferences::known)
                .or(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> known(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(DUTCH);
    }

    /** Remembers the language and shows the page again in it. */
    public static void chooseLanguage(Locale locale) {
        remember(LANGUAGE, locale.getLanguage());
        UI.getCurrent().getPage().reload();
    }

    /** {@code light} or {@code dark}; empty follows the system. */
    public static Optional<String> scheme(VaadinRequest request) {
        return cookie(request, SCHEME).filter(SCHEMES::contains);
    }

    /** {@code light}, {@code dark}, or anything else to follow the system. */
    public static void chooseScheme(String scheme) {
        remember(SCHEME, scheme);
        UI.getCurrent()
                .getPage()
                .setColorScheme(
                        switch (scheme) {
                            case "light" -> ColorScheme.Value.LIGHT;
                            case "dark" -> ColorScheme.Value.DARK;
                            default -> ColorScheme.Value.LIGHT_DARK;
                        });
    }

    /** Whether single letters are shortcuts. */
    public static boolean letters(VaadinRequest request) {
        return cookie(request, LETTERS).filter("off"::equals).isEmpty();
    }

    public static void chooseLetters(boolean on) {
        remember(LETTERS, on ? "on" : "off");
    }

    private static Optional<Locale> known(String language) {
        return languages().stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void remember(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
