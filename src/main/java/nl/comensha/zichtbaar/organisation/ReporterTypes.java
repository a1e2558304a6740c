package nl.comensha.zichtbaar.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What kind of reporter an organisation was on a day, and what the law lets that kind register. */
@Component
public class ReporterTypes {
    private final JdbcClient jdbc;

    ReporterTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reporter type in force on that day; before the first known day the first one. */
    public String on(UUID organisation, LocalDate day) {
        return jdbc.sql(
                        "select reporter_type from organisation_type where organisation_id = ?"
                                + " order by valid_from <= ? desc, case when valid_from <= ? then valid_from end desc, valid_from limit 1")
                .params(organisation, day, day)
                .query(String.class)
                .optional()
                .orElse("OTHER");
    }

    /** Whether that kind of organisation may register who a person is (decision 32: a policy table, not a rule in code). */
    public boolean mayRegisterIdentity(UUID organisation, LocalDate day) {
        return jdbc.sql(
                        "select identity_allowed from legal_basis_policy where reporter_type = ? and purpose = 'REGISTRATION'"
                                + " and valid_from <= ? order by valid_from desc limit 1")
                .params(on(organisation, day), day)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
