package nl.comensha.zichtbaar.retention;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table with terms, as it stands now: who changes a row there changes what is shown and what is thrown away. */
@Component
public class Terms {
    private final JdbcClient jdbc;

    Terms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Term of(String dataClass) {
        return jdbc.sql("select days, warn_days from retention where data_class = ?")
                .param(dataClass)
                .query((row, index) -> new Term(Duration.ofDays(row.getInt(1)), days(row.getObject(2, Integer.class))))
                .single();
    }

    private static @Nullable Duration days(@Nullable Integer number) {
        return number == null ? null : Duration.ofDays(number);
    }
}
