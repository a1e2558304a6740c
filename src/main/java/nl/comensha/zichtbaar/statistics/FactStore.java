package nl.comensha.zichtbaar.statistics;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.springframework.stereotype.Component;

/**
 * The facts in an in-process DuckDB: one row per report in {@code fact}, and in {@code victim} one row per person and year
 * with the person's own facts of that year (decision 3, without the registrar's choice as yet): known over unknown, else of
 * the most recent countable report; being a minor, age and month of the first. One thread writes, several read.
 */
@Component
class FactStore implements AutoCloseable {
    private static final int READERS = 4;

    private final Map<Column, Codes> codes = new EnumMap<>(Column.class);
    private final DuckDBConnection writer;
    private final List<Connection> connections = new ArrayList<>();
    private volatile List<Integer> years = List.of();
    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);

    FactStore() {
        for (Column column : Column.values()) {
            codes.put(column, new Codes());
        }
        try {
            writer = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            execute(
                    "set memory_limit = '2GB'",
                    // Facts stay in memory: nothing is spilled to disk, read from it or fetched.
                    "set temp_directory = ''",
                    "set autoinstall_known_extensions = false",
                    "set autoload_known_extensions = false",
                    "set enable_external_access = false",
                    "create table fact (" + FactTable.COLUMNS + ")",
                    "create table incoming (" + FactTable.COLUMNS + ")",
                    "create table victim as " + FactTable.victims("true"));
            for (int i = 0; i < READERS; i++) {
                Connection reader = writer.duplicate();
                connections.add(reader);
                readers.add(reader);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The table of facts cannot be made", failure);
        }
    }

    Codes codes(Column column) {
        return Objects.requireNonNull(codes.get(column));
    }

    /** The years with a countable report, newest first. */
    List<Integer> years() {
        return years;
    }

    /** Runs queries that all see the same moment. */
    <T> T read(Reading<T> reading) {
        Connection reader;
        try {
            reader = readers.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
        try {
            reader.setAutoCommit(false);
            T result = reading.on(reader);
            reader.commit();
            return result;
        } catch (SQLException failure) {
            rollBack(reader);
            throw new IllegalStateException("Facts cannot be read", failure);
        } finally {
            readers.add(reader);
        }
    }

    /** Puts these rows in the place of what is there of the same reports. */
    void replace(Collection<FactRow> rows) {
        write(() -> {
            execute("delete from incoming");
            append("incoming", rows);
            execute(
                    "create or replace temp table touched as select person, year from fact where report in"
                            + " (select report from incoming) union select person, year from incoming",
                    "delete from fact where report in (select report from incoming)",
                    "insert into fact select * from incoming",
                    "delete from victim where (person, year) in (select person, year from touched)",
                    "insert into victim " + FactTable.victims("(person, year) in (select person, year from touched)"));
        });
    }

    /** Begins a load of everything; readers keep what they have until {@link Load#finish}. */
    Load load() {
        return new Load();
    }

    /** A load of everything. */
    final class Load implements AutoCloseable {
        private final DuckDBAppender facts;
        private final DuckDBAppender links;

        private Load() {
            try {
                execute(
                        "create or replace table staged_fact (" + FactTable.COLUMNS + ")",
                        "create or replace table staged_link (report uuid not null, person uuid not null)");
                facts = writer.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "staged_fact");
                links = writer.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "staged_link");
            } catch (SQLException failure) {
                throw new IllegalStateException("Facts cannot be loaded", failure);
            }
        }

        void fact(FactRow row) {
            try {
                FactTable.append(facts, row, FactStore.this::codes);
            } catch (SQLException failure) {
                throw new IllegalStateException("A fact cannot be loaded", failure);
            }
        }

        void link(UUID report, UUID person) {
            try {
                links.beginRow();
                links.append(report);
                links.append(person);
                links.endRow();
            } catch (SQLException failure) {
                throw new IllegalStateException("A link cannot be loaded", failure);
            }
        }

        /** Shows what was loaded, in order of date: then a year is a small part of the table to look at. */
        void finish() {
            write(() -> {
                facts.close();
                links.close();
                execute(
                        "create or replace table fact as select f.* replace (coalesce(l.person, f.person) as person)"
                                + " from staged_fact f left join (select report, any_value(person) as person"
                                + " from staged_link group by report) l on l.report = f.report order by report_date",
                        "create or replace table victim as " + FactTable.victims("true") + " order by year",
                        "drop table staged_fact",
                        "drop table staged_link");
            });
        }

        @Override
        public void close() throws SQLException {
            facts.close();
            links.close();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        writer.close();
    }

    private void append(String table, Collection<FactRow> rows) throws SQLException {
        try (DuckDBAppender appender = writer.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            for (FactRow row : rows) {
                FactTable.append(appender, row, this::codes);
            }
        }
    }

    private void write(Writing writing) {
        try {
            writer.setAutoCommit(false);
            writing.run();
            // Looking for them takes longer than a whole chart, so it is done here and not for every reader.
            List<Integer> found = findYears();
            writer.commit();
            years = found;
            writer.setAutoCommit(true);
        } catch (SQLException failure) {
            rollBack(writer);
            throw new IllegalStateException("Facts cannot be written", failure);
        }
    }

    private List<Integer> findYears() throws SQLException {
        List<Integer> found = new ArrayList<>();
        try (Statement statement = writer.createStatement();
                ResultSet rows = statement.executeQuery("select distinct year from victim order by year desc")) {
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
        }
        return List.copyOf(found);
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException("The table of facts is out of order", failure);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Work on one connection. */
    interface Reading<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Work on the writing connection. */
    private interface Writing {
        void run() throws SQLException;
    }
}
