package nl.comensha.zichtbaar.organisation;

import static nl.comensha.zichtbaar.access.Permission.MANAGE_ORGANISATIONS;

import java.time.Clock;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.shared.Audited;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom CoMensha calls or writes at an organisation. */
@Service
@Transactional
@Requires(MANAGE_ORGANISATIONS)
public class Contacts {
    private final JdbcClient jdbc;
    private final OrganisationRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(JdbcClient jdbc, OrganisationRows rows, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    public UUID add(UUID organisation, ContactInput input) {
        rows.exists(organisation);
        UUID id = Ids.next();
        jdbc.sql("insert into contact (id, organisation_id, name, job, email, phone) values (?, ?, ?, ?, ?, ?)")
                .params(id, organisation, input.name(), input.job(), input.email(), input.phone())
                .update();
        events.publishEvent(new Audited("CONTACT_ADDED", organisation, "", "OK"));
        return id;
    }

    public void change(UUID organisation, UUID id, long version, ContactInput input) {
        int changed = jdbc.sql("update contact set name = ?, job = ?, email = ?, phone = ?, version = version + 1"
                        + " where organisation_id = ? and id = ? and version = ?")
                .params(input.name(), input.job(), input.email(), input.phone(), organisation, id, version)
                .update();
        done(changed, organisation, id, "CONTACT_CHANGED");
    }

    public void remove(UUID organisation, UUID id, long version) {
        int removed = jdbc.sql("delete from contact where organisation_id = ? and id = ? and version = ?")
                .params(organisation, id, version)
                .update();
        done(removed, organisation, id, "CONTACT_REMOVED");
    }

    private void done(int rowsChanged, UUID organisation, UUID id, String action) {
        if (rowsChanged == 0) {
            boolean there = jdbc.sql("select count(*) from contact where organisation_id = ? and id = ?")
                            .params(organisation, id)
                            .query(Integer.class)
                            .single()
                    > 0;
            if (!there) {
                throw new NotFound();
            }
            throw new EditedMeanwhile("", clock.instant());
        }
        events.publishEvent(new Audited(action, organisation, "", "OK"));
    }
}
