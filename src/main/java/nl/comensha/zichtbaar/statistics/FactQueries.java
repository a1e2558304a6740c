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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** Number of countable reports, and of those not yet reviewed. */
    long[] reports(FigureFilter filter) throws SQLException {
        Sql sql = new Sql("select count(*), count(*) filter (not reviewed) " + MATCHING_FACTS);
        sql.bind(filter.year());
        narrow(sql, filter, dimension -> true);
        return numbers(sql, 2).getFirst();
    }

    long victims(FigureFilter filter) throws SQLException {
        Sql sql = new Sql("select count(*) ");
        matchingVictims(sql, filter);
        return numbers(sql, 1).getFirst()[0];
    }

    /** Twelve numbers for the year and twelve for the one before. */
    Map<Integer, long[]> months(Measure measure, FigureFilter filter) throws SQLException {
        Map<Integer, long[]> months = new HashMap<>();
        for (int year : new int[] {filter.year(), filter.year() - 1}) {
            Sql sql = new Sql("select month, count(*) ");
            matching(sql, measure, filter.withYear(year));
            sql.add(" group by month");
            long[] ofYear = new long[12];
            for (long[] row : numbers(sql, 2)) {
                ofYear[(int) row[0] - 1] = row[1];
            }
            months.put(year, ofYear);
        }
        return months;
    }

    /**
     * Counts by each dimension. A dimension that is filtered itself is counted without that filter, so that its other values
     * stay to be chosen; all others together take one statement.
     */
    Map<Dimension, Map<String, Long>> count(Measure measure, FigureFilter filter, Collection<Dimension> dimensions)
            throws SQLException {
        Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
        List<Dimension> together = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            if (measure == Measure.VICTIMS && !dimension.ofPerson()) {
                counts.put(dimension, overlapping(filter.without(dimension), dimension));
            } else if (filter.get(dimension).isPresent()) {
                counts.putAll(count(measure, filter.without(dimension), List.of(dimension)));
            } else {
                together.add(dimension);
            }
        }
        if (!together.isEmpty()) {
            counts.putAll(split(measure, filter, together));
        }
        return counts;
    }

    private Map<Dimension, Map<String, Long>> split(Measure measure, FigureFilter filter, List<Dimension> dimensions)
            throws SQLException {
        List<String> columns = dimensions.stream().map(d -> d.column().sql()).toList();
        String names = String.join(", ", columns);
        String sets = columns.stream().map(name -> "(" + name + ")").collect(Collectors.joining(", "));
        Sql sql = new Sql("select grouping_id(" + names + "), coalesce(" + names + "), count(*) ");
        matching(sql, measure, filter);
        sql.add(" group by grouping sets (" + sets + ")");

        Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> counts.put(dimension, new HashMap<>()));
        // In the answer's number a bit per column is 1 when it is not grouped by; the first column is the highest bit.
        long all = (1L << columns.size()) - 1;
        Map<Long, Dimension> dimensionOf = IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(i -> all & ~(1L << (columns.size() - 1 - i)), dimensions::get));
        for (long[] row : numbers(sql, 3)) {
            Dimension dimension = dimensionOf.get(row[0]);
            if (dimension != null) {
                counts.getOrDefault(dimension, new HashMap<>())
                        .put(store.codes(dimension.column()).code((int) row[1]), row[2]);
            }
        }
        return counts;
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
