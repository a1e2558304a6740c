package nl.comensha.zichtbaar.statistics;

import java.sql.SQLException;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;

/** What the tables of {@link FactStore} look like. */
final class FactTable {
    static final String COLUMNS = "report uuid not null, person uuid not null, moment bigint not null,"
            + " report_date date not null, year smallint not null, month smallint not null, countable boolean not null,"
            + " reviewed boolean not null, age smallint, " + Column.definitions();

    private FactTable() {}

    /** Adds a row; its fields stand in the order of {@link #COLUMNS}. */
    static void append(DuckDBAppender to, FactRow row, Function<Column, Codes> codes) throws SQLException {
        to.beginRow();
        to.append(row.report());
        to.append(row.person() == null ? row.report() : row.person());
        to.append(row.moment());
        to.append(row.date());
        to.append((short) row.date().getYear());
        to.append((short) row.date().getMonthValue());
        to.append(row.countable());
        to.append(row.reviewed());
        if (row.age() == null) {
            to.appendNull();
        } else {
            to.append(row.age().shortValue());
        }
        for (Column column : Column.values()) {
            to.append(codes.apply(column).number(row.code(column)));
        }
        to.endRow();
    }

    /** The select that makes the rows of persons out of the facts that meet a condition. */
    static String victims(String condition) {
        StringBuilder select = new StringBuilder("select person, year, arg_min(month, moment) as month");
        for (Dimension dimension : Dimension.values()) {
            if (dimension.ofPerson()) {
                boolean first = dimension == Dimension.MINOR || dimension == Dimension.AGE_BAND;
                String column = dimension.column().sql();
                select.append(", coalesce(%s(%s, moment) filter (%s <> 0), 0)::smallint as %s"
                        .formatted(first ? "arg_min" : "arg_max", column, column, column));
            }
        }
        return select.append(" from fact where countable and ")
                .append(condition)
                .append(" group by person, year")
                .toString();
    }
}
