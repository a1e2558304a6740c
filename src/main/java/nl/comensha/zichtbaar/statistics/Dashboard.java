package nl.comensha.zichtbaar.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * All figures of the screen, of one moment.
 *
 * @param referenceDate figures are as known on this day (decision 6)
 * @param reports countable reports
 * @param notReviewed how many of them a registrar has not judged yet (decision 1)
 * @param victims persons with such a report, each once
 * @param years those with any countable report, newest first
 */
public record Dashboard(
        FigureFilter filter,
        Measure measure,
        LocalDate referenceDate,
        long reports,
        long notReviewed,
        long victims,
        List<Integer> years,
        List<Figure> figures) {

    public Dashboard {
        years = List.copyOf(years);
        figures = List.copyOf(figures);
    }

    /** Whether anything at all is known of the year, whatever else is filtered. */
    public boolean hasYear() {
        return years.contains(filter.year());
    }
}
