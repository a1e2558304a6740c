package nl.comensha.zichtbaar.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out numbers of reports, each once. */
@Component
class ReportNumbers {
    private static final int TRIES = 50;

    private final JdbcClient jdbc;

    ReportNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A free number of that year; taken from this moment on, if the transaction holds. */
    String next(int year) {
        for (int i = 0; i < TRIES; i++) {
            String number = ReportNumber.next(year);
            if (jdbc.sql("insert ignore into report_number (number) values (?)")
                            .params(number)
                            .update()
                    > 0) {
                return number;
            }
        }
        throw new IllegalStateException("No free report number in " + year);
    }
}
