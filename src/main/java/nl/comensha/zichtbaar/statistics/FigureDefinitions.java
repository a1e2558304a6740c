package nl.comensha.zichtbaar.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The figures of the screen, in its order, from {@code statistics/figures.json}. */
final class FigureDefinitions {
    private static final String RESOURCE = "/statistics/figures.json";

    private FigureDefinitions() {}

    static List<FigureDefinition> read() {
        try (InputStream json = Objects.requireNonNull(FigureDefinitions.class.getResourceAsStream(RESOURCE))) {
            return List.copyOf(new JsonMapper().readValue(json, new TypeReference<List<FigureDefinition>>() {}));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
