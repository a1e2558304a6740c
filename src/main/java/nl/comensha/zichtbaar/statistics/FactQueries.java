package nl.comensha.zichtbaar.statistics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Counts, on one connection and so of one moment. SQL is put together from the names of our own columns only; every value is
 * bound.
 */
class FactQueries {
    private static final String MATCHING_FACTS = "from fact where countable and year = ?";

    private final FactStore store;
    private final Connection connection;

    FactQueries(FactStore store, Connection connection) {
        this.store = store;
        this.connection = connection;
    }

    /** What counts as a report, and how many of them are not yet reviewed. */
    Tally reports(FigureFilter filter) throws SQLException {
        return together(Measure.REPORTS, filter, List.of());
    }

    long victims(FigureFilter filter) throws SQLException {
        Sql sql = new Sql("select count(*) ");
        matchingVictims(sql, filter);
        return numbers(sql, 1).getFirst()[0];
    }

    /** Twelve numbers, one for each month of the year. */
    long[] months(Measure measure, FigureFilter filter) throws SQLException {
        return together(measure, filter, List.of()).months();
    }

    /**
     * Counts by each dimension. A dimension that is filtered itself is counted without that filter, so that its other values
     * stay to be chosen; all others, the months and the whole take one statement together.
     */
    Tally count(Measure measure, FigureFilter filter, Collection<Dimension> dimensions) throws SQLException {
        Tally tally = together(
                measure,
                filter,
                dimensions.stream()
                        .filter(dimension -> filter.get(dimension).isEmpty() && !overlaps(measure, dimension))
                        .toList());
        for (Dimension dimension : dimensions) {
            FigureFilter others = filter.without(dimension);
            if (overlaps(measure, dimension)) {
                tally.counts().put(dimension, overlapping(others, dimension));
            } else if (filter.get(dimension).isPresent()) {
                tally.counts()
                        .putAll(together(measure, others, List.of(dimension)).counts());
            }
        }
        return tally;
    }

    /**
     * What one filter finds.
     *
     * @param notReviewed only of reports
     */
    record Tally(long total, long notReviewed, long[] months, Map<Dimension, Map<String, Long>> counts) {}

    private static boolean overlaps(Measure measure, Dimension dimension) {
        return measure == Measure.VICTIMS && !dimension.ofPerson();
    }

    private Tally together(Measure measure, FigureFilter filter, List<Dimension> dimensions) throws SQLException {
        List<String> columns = new ArrayList<>();
        columns.add("month");
        dimensions.forEach(dimension -> columns.add(dimension.column().sql()));
        String names = String.join(", ", columns);
        Sql sql = new Sql("select grouping_id(" + names + "), coalesce(" + names + "), count(*), "
                + (measure == Measure.REPORTS ? "count(*) filter (not reviewed) " : "0 "));
        matching(sql, measure, filter);
        sql.add(" group by grouping sets ((), (" + String.join("), (", columns) + "))");

        // In the answer's number a bit per column is 1 when it is not grouped by; the first column is the highest bit.
        long whole = (1L << columns.size()) - 1;
        long total = 0;
        long notReviewed = 0;
        long[] months = new long[12];
        Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> counts.put(dimension, new HashMap<>()));
        for (long[] row : numbers(sql, 4)) {
            if (row[0] == whole) {
                total = row[2];
                notReviewed = row[3];
                continue;
            }
            int column = columns.size() - 1 - Long.numberOfTrailingZeros(~row[0]);
            if (column == 0) {
                months[(int) row[1] - 1] = row[2];
            } else {
                Dimension dimension = dimensions.get(column - 1);
                String code = store.codes(dimension.column()).code((int) row[1]);
                counts.getOrDefault(dimension, new HashMap<>()).put(code, row[2]);
            }
        }
        return new Tally(total, notReviewed, months, counts);
    }

    /** Persons by a dimension of reports: who was reported in two groups stands in both. */
    private Map<String, Long> overlapping(FigureFilter filter, Dimension dimension) throws SQLException {
        String column = dimension.column().sql();
        Sql sql = new Sql("select " + column + ", count(distinct person) " + MATCHING_FACTS);
        sql.bind(filter.year());
        narrow(sql, filter, chosen -> !chosen.ofPerson());
        if (filter.chosen().keySet().stream().anyMatch(Dimension::ofPerson)) {
            sql.add(" and person in (select person from victim where year = ?");
            sql.bind(filter.year());
            narrow(sql, filter, Dimension::ofPerson);
            sql.add(")");
        }
        sql.add(" group by " + column);
        Map<String, Long> counts = new HashMap<>();
        for (long[] row : numbers(sql, 2)) {
            counts.put(store.codes(dimension.column()).code((int) row[0]), row[1]);
        }
        return counts;
    }

    private void matching(Sql sql, Measure measure, FigureFilter filter) {
        if (measure == Measure.VICTIMS) {
            matchingVictims(sql, filter);
            return;
        }
        sql.add(MATCHING_FACTS);
        sql.bind(filter.year());
        narrow(sql, filter, dimension -> true);
    }

    /** Persons with these facts in the year, and with a report that fits what was chosen of reports. */
    private void matchingVictims(Sql sql, FigureFilter filter) {
        sql.add("from victim where year = ?");
        sql.bind(filter.year());
        narrow(sql, filter, Dimension::ofPerson);
        if (!filter.chosen().keySet().stream().allMatch(Dimension::ofPerson)) {
            sql.add(" and person in (select person " + MATCHING_FACTS);
            sql.bind(filter.year());
            narrow(sql, filter, dimension -> !dimension.ofPerson());
            sql.add(")");
        }
    }

    private void narrow(Sql sql, FigureFilter filter, Predicate<Dimension> which) {
        filter.chosen().forEach((dimension, code) -> {
            if (which.test(dimension)) {
                sql.add(" and " + dimension.column().sql() + " = ?");
                sql.bind(store.codes(dimension.column()).find(code));
            }
        });
    }

    private List<long[]> numbers(Sql sql, int columns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            int position = 1;
            for (int value : sql.values()) {
                statement.setInt(position++, value);
            }
            List<long[]> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    long[] row = new long[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = result.getLong(i + 1);
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** A statement and the values bound to it, in order. */
    private static final class Sql {
        private final StringBuilder text;
        private final List<Integer> values = new ArrayList<>();

        Sql(String start) {
            text = new StringBuilder(start);
        }

        void add(String more) {
            text.append(more);
        }

        void bind(int value) {
            values.add(value);
        }

        String text() {
            return text.toString();
        }

        List<Integer> values() {
            return values;
        }
    }
}
