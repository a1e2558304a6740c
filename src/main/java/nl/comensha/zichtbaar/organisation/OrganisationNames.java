package nl.comensha.zichtbaar.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation was called on a day: the Labour Authority was the Inspectie SZW until 2022. */
@Component
public class OrganisationNames {
    private final JdbcClient jdbc;

    OrganisationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name in force on that day; before the first known day the first one. */
    public String on(UUID organisation, LocalDate day) {
        return jdbc.sql(
                        "select name from organisation_name where organisation_id = ?"
                                + " order by valid_from <= ? desc, case when valid_from <= ? then valid_from end desc, valid_from limit 1")
                .params(organisation, day, day)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
