package nl.comensha.zichtbaar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class FigureDefinitionsTest {
    private final List<FigureDefinition> definitions = FigureDefinitions.read();

    @Test
    void haveWordsInBothLanguages() {
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n/translations", locale);
            definitions.forEach(definition -> {
                assertThat(words.containsKey("statistics.figure." + definition.key() + ".title"))
                        .as("%s in %s", definition.key(), locale)
                        .isTrue();
                definition
                        .published()
                        .values()
                        .forEach(published -> assertThat(words.containsKey(published.sourceKey()))
                                .isTrue());
            });
            Arrays.stream(Dimension.values())
                    .forEach(dimension -> dimension.codes().stream()
                            .filter(code -> !dimension.labelKey(code).isEmpty())
                            .forEach(code -> assertThat(words.containsKey(dimension.labelKey(code)))
                                    .as("%s in %s", dimension.labelKey(code), locale)
                                    .isTrue()));
        }
    }

    @Test
    void countReportsAndVictims() {
        assertThat(definitions)
                .allSatisfy(definition ->
                        assertThat(definition.counts()).containsExactly(Measure.REPORTS, Measure.VICTIMS));
    }

    @Test
    void holdTheFactsheetsTotal() {
        FigureDefinition figure5 = definitions.getFirst();

        assertThat(figure5.key()).isEqualTo("reporter-group");
        assertThat(figure5.published().get(2021)).isNotNull();
        assertThat(figure5.published().values())
                .allSatisfy(published -> assertThat(published.total()).isEqualTo(895));
    }
}
