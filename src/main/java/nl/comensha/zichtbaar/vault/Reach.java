package nl.comensha.zichtbaar.vault;

import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The vault's own first wall: which subjects the scope of a membership reaches, whatever the caller looked at before. Who may
 * see identities reaches all.
 */
@Component
class Reach {
    private static final String OWN =
            " and s.organisation_id = :organisation and (:scope = 'ORGANISATION' or s.author_id = :author"
                    + " or :scope = 'UNIT' and s.unit_id = :unit)";

    private final JdbcClient jdbc;

    Reach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link NotFound} for a subject out of reach, as for one that is not there. */
    void require(UUID subject) {
        if (Viewers.may(Permission.SEE_IDENTITIES)) {
            return;
        }
        boolean within = restrict(jdbc, "select 1 from vault_subject s where s.id = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!within) {
            throw new NotFound();
        }
    }

    /** As {@link #require}, and it must still be a draft: what was submitted is evidence. */
    void requireDraft(UUID subject) {
        require(subject);
        boolean draft = jdbc.sql("select 1 from vault_person where subject_id = ? and version_no = 0")
                .params(subject)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!draft) {
            throw new NotFound();
        }
    }

    /** A statement over {@code vault_subject s} that ends in a condition, narrowed to what is within reach. */
    JdbcClient.StatementSpec restrict(JdbcClient client, String sql) {
        Membership me = Viewers.member();
        return client.sql(sql + OWN)
                .param("organisation", me.organisation())
                .param("scope", me.scope().name())
                .param("author", me.id())
                .param("unit", me.unit());
    }
}
