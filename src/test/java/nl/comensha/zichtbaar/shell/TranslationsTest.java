package nl.comensha.zichtbaar.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.shared.ui.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages in step with each other and with the code. */
class TranslationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Path CODE = Path.of("src/main/java");
    /** A whole key between quotes, where a text is asked for; keys that are put together are left to their own tests. */
    private static final Pattern USED = Pattern.compile(
            "(?:getTranslation|translate|new Invalid|Words\\.of|Words\\.text)\\(\\s*(?:locale,\\s*)?\"([a-z][\\w.]*\\w)\"\\s*[,)]");

    private static final Pattern MENU = Pattern.compile("@Menu\\(\\s*title = \"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void theDefaultIsDutch() throws IOException {
        assertThat(load("translations.properties")).isEqualTo(load("translations_nl.properties"));
        assertThat(Preferences.languages().getFirst()).isEqualTo(Locale.of("nl"));
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(new TreeSet<>(load("translations_en.properties").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(load("translations_nl.properties").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_nl.properties", "translations_en.properties"})
    void noKeyIsWrittenTwiceAndNoTextIsEmpty(String file) throws IOException {
        Set<String> seen = new HashSet<>();
        assertThat(Files.readAllLines(FOLDER.resolve(file)))
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .allSatisfy(line -> {
                    assertThat(seen.add(line.substring(0, line.indexOf('=')).strip()))
                            .as(line)
                            .isTrue();
                    assertThat(line.substring(line.indexOf('=') + 1)).as(line).isNotBlank();
                });
    }

    @Test
    void bothLanguagesFillInTheSameThings() throws IOException {
        Properties dutch = load("translations_nl.properties");
        Properties english = load("translations_en.properties");
        assertThat(dutch.stringPropertyNames())
                .filteredOn(english::containsKey)
                .allSatisfy(key ->
                        assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(dutch.getProperty(key))));
    }

    @Test
    void everyTextWithPlacesIsAFormat() throws IOException {
        for (String file : List.of("translations_nl.properties", "translations_en.properties")) {
            Properties texts = load(file);
            assertThat(texts.stringPropertyNames())
                    .filteredOn(key -> !places(texts.getProperty(key)).isEmpty())
                    .allSatisfy(key -> {
                        assertThatCode(() -> new MessageFormat(texts.getProperty(key)))
                                .as(key)
                                .doesNotThrowAnyException();
                        // A single apostrophe would swallow the places behind it.
                        assertThat(texts.getProperty(key).replace("''", ""))
                                .as(key)
                                .doesNotContain("'");
                    });
        }
    }

    @Test
    void everyTextThatTheCodeAsksForIsThere() throws IOException {
        Set<String> known = load("translations_nl.properties").stringPropertyNames();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                for (Pattern pattern : List.of(USED, MENU)) {
                    Matcher matcher = pattern.matcher(code);
                    while (matcher.find()) {
                        if (!known.contains(matcher.group(1))) {
                            missing.add(file.getFileName() + ": " + matcher.group(1));
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(FOLDER.resolve(file))));
        return properties;
    }
}
