package nl.comensha.zichtbaar.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is, as data (decision 30).
 *
 * @param key its name, also in the keys of its words: {@code statistics.figure.KEY.title} and {@code .definition}
 * @param counts what it can count
 * @param dimension by what it is split; null for a figure over time
 * @param top at most this many values, the others together as the rest; 0 for all
 * @param includesUnknown whether unknown has its own row even when everything is known
 * @param shares whether percentages stand beside the numbers
 * @param published what was published before, by year
 * @param remarks what the reader of some years must know
 */
public record FigureDefinition(
        String key,
        List<Measure> counts,
        @Nullable Dimension dimension,
        Chart chart,
        Order order,
        int top,
        boolean includesUnknown,
        boolean shares,
        Map<Integer, Published> published,
        List<Remark> remarks) {

    public FigureDefinition {
        counts = List.copyOf(counts);
        published = Map.copyOf(published);
        remarks = List.copyOf(remarks);
    }

    /** How it is drawn. */
    public enum Chart {
        RANKING,
        TILES,
        MONTHS
    }

    /** In which order its values stand; other and unknown come last in each. */
    public enum Order {
        DEFINED,
        SIZE
    }

    /**
     * A sentence under the figure.
     *
     * @param until last year that it goes with
     * @param key of its words
     */
    public record Remark(int until, String key) {}

    /**
     * Figures of reports that were published.
     *
     * @param sourceKey key of the words that name the publication
     * @param values count by code
     */
    public record Published(String sourceKey, Map<String, Long> values) {
        public Published {
            values = Map.copyOf(values);
        }

        public long total() {
            return values.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
