package nl.comensha.zichtbaar.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure, counted.
 *
 * @param categories empty for a figure over time
 * @param total of what was counted; of overlapping categories less than their sum
 * @param overlapping whether one person may stand in several categories
 * @param months only for a figure over time
 * @param publication how it compares with what was published
 */
public record Figure(
        FigureDefinition definition,
        List<Category> categories,
        long total,
        boolean overlapping,
        @Nullable Months months,
        Publication publication) {

    public Figure {
        categories = List.copyOf(categories);
    }

    /**
     * One value of a figure.
     *
     * @param code also for choosing it as a filter; {@link #REST} cannot be chosen
     * @param name where the words are in the database
     * @param share whole per cents, null where shares make no sense
     */
    public record Category(
            String code,
            @Nullable Label name,
            Kind kind,
            long count,
            @Nullable Integer share,
            boolean chosen) {
        /** The code of all values beyond the top together. */
        public static final String REST = "REST";
    }

    /** What sort of value it is: they look different. */
    public enum Kind {
        VALUE,
        OTHER,
        REST,
        UNKNOWN
    }

    /**
     * Twelve numbers a year.
     *
     * @param values null for a month that has not begun
     * @param previous the year before; null when nothing at all is known of that year
     */
    public record Months(
            List<@Nullable Long> values, @Nullable List<@Nullable Long> previous) {}

    /** Whether this is what was published. */
    public enum Publication {
        NONE,
        SAME,
        DIFFERENT
    }
}
