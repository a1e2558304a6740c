package nl.comensha.zichtbaar.report;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.bench.Reporter;
import nl.comensha.zichtbaar.bench.Timings;
import nl.comensha.zichtbaar.local.DatabaseLogins;
import nl.comensha.zichtbaar.local.DatabaseLogins.Login;
import nl.comensha.zichtbaar.local.LocalPortal;
import nl.comensha.zichtbaar.report.ReportFilter.Field;
import nl.comensha.zichtbaar.shared.Page;

/**
 * Measures pages of the lists: CoMensha's over all organisations against SQL by hand, and a partner's through the views of its
 * wall against the bare table.
 */
public final class GridBench {
    private static final int PAGE = 50;
    private static final int NEAR = 20_000;
    private static final int DEEP = 100_000;
    private static final int PAGES_PER_FILTER = 8;
    private static final int VALUES_PER_FIELD = 3;

    private final LocalPortal portal;
    private final BenchPeople people;
    private final ConsolidatedReports consolidated;
    private final OwnReports own;
    private final Random random = new Random(1);

    private GridBench(LocalPortal portal) {
        this.portal = portal;
        this.people = BenchPeople.of(portal);
        this.consolidated = portal.context().getBean(ConsolidatedReports.class);
        this.own = portal.context().getBean(OwnReports.class);
    }

    public static void run(LocalPortal portal, Reporter reporter) throws SQLException {
        GridBench bench = new GridBench(portal);
        List<Case> cases = bench.cases();
        bench.consolidated(cases, reporter);
        bench.statements(cases, reporter);
        bench.partner(reporter);
    }

    /** A filter with how many reports it lets through. */
    private record Case(ReportFilter filter, int rows) {}

    /** Nothing filtered, each field with a few of its values (the most frequent and the rarest), periods and a status. */
    private List<Case> cases() {
        List<ReportFilter> filters = new ArrayList<>(List.of(
                ReportFilter.NONE,
                ReportFilter.NONE.withPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                ReportFilter.NONE.withPeriod(LocalDate.of(2025, 3, 1), null),
                ReportFilter.NONE.withStatuses(Set.of(ReportStatus.ACCEPTED)),
                ReportFilter.NONE.withStatuses(Set.of(ReportStatus.SUBMITTED)),
                ReportFilter.NONE.withStatuses(Set.of(ReportStatus.SUBMITTED, ReportStatus.IN_REVIEW))));
        for (Field field : Field.values()) {
            for (String value : values(field)) {
                filters.add(ReportFilter.NONE.with(field, value));
            }
        }
        return filters.stream().map(filter -> new Case(filter, rows(filter))).toList();
    }

    private List<String> values(Field field) {
        if (field == Field.UNIT) {
            // Generated organisations have no units; the seeds' are too few to measure.
            return List.of();
        }
        String column =
                field == Field.ORGANISATION ? "organisation_id" : field.name().toLowerCase(Locale.ROOT);
        List<String> all = people
                .owner()
                .sql("select " + column + " from report group by " + column
                        + " having count(*) > 100 order by count(*) desc")
                .query((row, index) -> row.getString(1))
                .list()
                .stream()
                // No region has no code of its own.
                .filter(value -> !value.isEmpty())
                .toList();
        List<String> chosen = new ArrayList<>(all.subList(0, Math.min(VALUES_PER_FIELD, all.size())));
        chosen.add(all.getLast());
        return chosen.stream().distinct().toList();
    }

    private int rows(ReportFilter filter) {
        ReportQuery.Statement counting = ReportQuery.of(filter).count();
        String whole = counting.sql().replace(" limit ?", "");
        return people.owner()
                .sql(whole)
                .params(counting.values().subList(0, counting.values().size() - 1))
                .query(Integer.class)
                .single();
    }

    private void consolidated(List<Case> cases, Reporter reporter) throws SQLException {
        Viewer registrar = people.registrar();
        DatabaseLogins logins = portal.database().logins();
        try (Connection hand = connect(logins.identity(), "register")) {
            Timings near = new Timings();
            Timings deep = new Timings();
            Timings counts = new Timings();
            double service = 0;
            double byHand = 0;
            for (Case one : cases) {
                Viewers.runAs(
                        registrar, () -> consolidated.page(one.filter(), ReportSort.Order.NEWEST, new Page(0, PAGE)));
                Viewers.runAs(registrar, () -> counts.time(() -> consolidated.count(one.filter())));
                for (Page page : pages(one.rows())) {
                    timed(registrar, one, page, near);
                    service += HandWritten.best(() -> timed(registrar, one, page, new Timings()));
                    byHand += HandWritten.best(hand, ReportQuery.of(one.filter()), page);
                }
                if (one.rows() > DEEP + PAGE) {
                    timed(registrar, one, new Page(DEEP, PAGE), deep);
                    timed(registrar, one, new Page(DEEP - PAGE, PAGE), deep);
                }
            }
            near.report(reporter, "grid-page");
            deep.report(reporter, "grid-page-deep");
            counts.report(reporter, "grid-count");
            reporter.figure("grid-against-sql", service / byHand, "ratio", near.count());
        }
    }

    private double timed(Viewer viewer, Case one, Page page, Timings timings) {
        return Viewers.callAs(
                viewer, () -> timings.time(() -> consolidated.page(one.filter(), ReportSort.Order.NEWEST, page)));
    }

    private List<Page> pages(int rows) {
        int last = Math.max(0, Math.min(NEAR, rows - PAGE)) / PAGE;
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < PAGES_PER_FILTER; i++) {
            pages.add(new Page(random.nextInt(last + 1) * PAGE, PAGE));
        }
        return pages;
    }

    /** What the server was asked for, by its own count. */
    private void statements(List<Case> cases, Reporter reporter) {
        Viewer registrar = people.registrar();
        long before = selects();
        Viewers.runAs(
                registrar,
                () -> cases.forEach(one -> {
                    consolidated.page(one.filter(), ReportSort.Order.NEWEST, new Page(0, PAGE));
                    consolidated.count(one.filter());
                }));
        reporter.figure("grid-statements", (double) (selects() - before) / cases.size(), "statements", cases.size());
        Viewer partner = people.largest();
        before = selects();
        Viewers.runAs(
                partner,
                () -> cases.forEach(one -> {
                    own.page(ReportFilter.NONE, ReportSort.Order.NEWEST, new Page(0, PAGE));
                    own.count(ReportFilter.NONE);
                }));
        reporter.figure("own-statements", (double) (selects() - before) / cases.size(), "statements", cases.size());
    }

    private long selects() {
        return people.owner()
                .sql("select variable_value from information_schema.global_status where variable_name = 'com_select'")
                .query(Long.class)
                .single();
    }

    private void partner(Reporter reporter) throws SQLException {
        Viewer partner = people.largest();
        UUID organisation = Viewers.callAs(partner, () -> Viewers.member().organisation());
        DatabaseLogins logins = portal.database().logins();
        try (Connection walled = connect(logins.partner(), "partner");
                Connection bare = connect(logins.owner(), "register")) {
            walled.createStatement().execute("set @organisation = '" + organisation + "'");
            Timings through = new Timings();
            Timings around = new Timings();
            Timings service = new Timings();
            for (int i = 0; i < 20; i++) {
                for (ReportFilter filter : List.of(
                        ReportFilter.NONE,
                        ReportFilter.NONE.with(Field.SEX, "FEMALE"),
                        ReportFilter.NONE.withStatuses(Set.of(ReportStatus.ACCEPTED)))) {
                    Page page = new Page(random.nextInt(100) * PAGE, PAGE);
                    ReportQuery query = ReportQuery.of(filter).and("organisation_id = ?", organisation);
                    ReportQuery.Statement statement = query.page(ReportSort.Order.NEWEST, page);
                    around.time(() -> HandWritten.read(bare, statement));
                    through.time(() -> HandWritten.read(walled, statement));
                    Viewers.runAs(partner, () -> service.time(() -> own.page(filter, ReportSort.Order.NEWEST, page)));
                }
            }
            service.report(reporter, "own-page");
            reporter.figure("own-through-wall", through.total() / around.total(), "ratio", through.count());
        }
    }

    private Connection connect(Login login, String schema) throws SQLException {
        return DriverManager.getConnection(portal.database().jdbcUrl() + "/" + schema, login.user(), login.password());
    }

    /** The same rows by SQL that somebody would write for this one list. */
    private static final class HandWritten {
        private static final int TRIES = 3;
        private static final String COLUMNS = "r.id, r.number, r.status, r.report_date, r.submitted_at, r.changed_at,"
                + " r.completeness, o.name organisation, u.name unit, r.reporter_type, r.form, r.sector, r.sex, r.age_band,"
                + " r.minor, r.nationality, r.municipality, r.province, r.region, r.police_unit";

        /** The quickest of the ways known, in milliseconds. */
        static double best(Connection connection, ReportQuery query, Page page) {
            ReportQuery.Statement ours = query.page(ReportSort.Order.NEWEST, page);
            String where =
                    ours.sql().replaceFirst(".*\\(select id from report", "").replaceFirst(" order by.*", "");
            String cut = where + " order by report_date desc, id desc limit ? offset ?)";
            String names = " join organisation o on o.id = r.organisation_id left join unit u on u.id = r.unit_id"
                    + " order by r.report_date desc, r.id desc";
            List<String> ways = List.of(
                    "select " + COLUMNS + " from (select id from report" + cut + " k join report r on r.id = k.id"
                            + names,
                    "select " + COLUMNS + " from (select * from report" + cut + " r" + names,
                    ours.sql());
            return ways.stream()
                    .mapToDouble(way -> best(() ->
                            new Timings().time(() -> read(connection, new ReportQuery.Statement(way, ours.values())))))
                    .min()
                    .orElseThrow();
        }

        /** The least of a few times: what else the machine does is nobody's cost. */
        static double best(DoubleSupplier timing) {
            return DoubleStream.generate(timing).limit(TRIES).min().orElseThrow();
        }

        static void read(Connection connection, ReportQuery.Statement statement) {
            try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
                for (int i = 0; i < statement.values().size(); i++) {
                    prepared.setObject(i + 1, statement.values().get(i));
                }
                try (ResultSet rows = prepared.executeQuery()) {
                    for (int index = 0; rows.next(); index++) {
                        ReportQuery.ROW.mapRow(rows, index);
                    }
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
