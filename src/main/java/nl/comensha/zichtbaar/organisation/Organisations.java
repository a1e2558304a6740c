package nl.comensha.zichtbaar.organisation;

import static nl.comensha.zichtbaar.access.Permission.MANAGE_ORGANISATIONS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.IdentityProviders;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.shared.Audited;
import nl.comensha.zichtbaar.shared.EditedMeanwhile;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.Invalid;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner organisations, as administrators keep them. */
@Service
@Transactional
@Requires(MANAGE_ORGANISATIONS)
public class Organisations {
    private final JdbcClient jdbc;
    private final OrganisationRows rows;
    private final IdentityProviders providers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(
            JdbcClient jdbc,
            OrganisationRows rows,
            IdentityProviders providers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.providers = providers;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, the retired ones too, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationListItem> list() {
        return rows.list();
    }

    @Transactional(readOnly = true)
    public OrganisationDetail detail(UUID id) {
        return rows.detail(id);
    }

    @Transactional(readOnly = true)
    public List<ReporterType> types() {
        return rows.types();
    }

    public UUID add(String name, String type, LocalDate from) {
        String given = name(name);
        UUID id = Ids.next();
        String slug = Words.slug(given, "organisatie");
        boolean taken = jdbc.sql("select count(*) from organisation where slug = ?")
                        .param(slug)
                        .query(Integer.class)
                        .single()
                > 0;
        jdbc.sql("insert into organisation (id, slug, name, reporter_type) values (?, ?, ?, ?)")
                .params(id, taken ? slug + "-" + Integer.toHexString(id.hashCode()) : slug, given, known(type))
                .update();
        putName(id, given, past(from));
        putType(id, type, from);
        changed("ORGANISATION_ADDED", id);
        return id;
    }

    /** The new name counts from that day on; what was counted before keeps the old one. */
    public void rename(UUID id, long version, String name, LocalDate from) {
        String given = name(name);
        touch(id, version);
        putName(id, given, past(from));
        jdbc.sql("update organisation set name = (select n.name from organisation_name n where n.organisation_id = ?"
                        + " order by n.valid_from desc limit 1) where id = ?")
                .params(id, id)
                .update();
        changed("ORGANISATION_RENAMED", id);
    }

    /** Another kind of reporter from that day on. */
    public void changeType(UUID id, long version, String type, LocalDate from) {
        notStaff(id);
        touch(id, version);
        putType(id, known(type), past(from));
        jdbc.sql("update organisation set reporter_type = (select t.reporter_type from organisation_type t"
                        + " where t.organisation_id = ? order by t.valid_from desc limit 1) where id = ?")
                .params(id, id)
                .update();
        changed("ORGANISATION_TYPE", id);
    }

    /** From that day on nobody signs in for it; its reports stay. */
    public void retire(UUID id, long version, LocalDate on) {
        notStaff(id);
        touch(id, version);
        retired(id, on);
        changed("ORGANISATION_RETIRED", id);
    }

    public void restore(UUID id, long version) {
        touch(id, version);
        retired(id, null);
        changed("ORGANISATION_RESTORED", id);
    }

    /** Which identity providers its people may come from; none means any that is configured. */
    public void allowProviders(UUID id, long version, Set<String> allowed) {
        touch(id, version);
        Set<String> configured = Set.copyOf(
                providers.all().stream().map(IdentityProviders.Provider::id).toList());
        if (!configured.containsAll(allowed)) {
            throw new Invalid("organisation.invalid.provider");
        }
        jdbc.sql("delete from organisation_provider where organisation_id = ?")
                .param(id)
                .update();
        for (String provider : allowed) {
            jdbc.sql("insert into organisation_provider (organisation_id, provider) values (?, ?)")
                    .params(id, provider)
                    .update();
        }
        changed("ORGANISATION_PROVIDERS", id);
    }

    public UUID addUnit(UUID id, long version, String name) {
        String given = Words.required(name, 120, "organisation.invalid.unitName");
        touch(id, version);
        UUID unit = Ids.next();
        // Units of one organisation may share a name's plain letters, so the identifier keeps the short names apart.
        jdbc.sql("insert into unit (id, organisation_id, slug, name) values (?, ?, ?, ?)")
                .params(unit, id, Words.slug(given, "onderdeel") + "-" + Integer.toHexString(unit.hashCode()), given)
                .update();
        changed("UNIT_ADDED", id);
        return unit;
    }

    public void renameUnit(UUID id, long version, UUID unit, String name) {
        String given = Words.required(name, 120, "organisation.invalid.unitName");
        touch(id, version);
        int found = jdbc.sql("update unit set name = ? where organisation_id = ? and id = ?")
                .params(given, id, unit)
                .update();
        if (found == 0) {
            throw new NotFound();
        }
        changed("UNIT_RENAMED", id);
    }

    private void putName(UUID id, String name, LocalDate from) {
        jdbc.sql("insert into organisation_name (organisation_id, valid_from, name) values (?, ?, ?)"
                        + " on duplicate key update name = values(name)")
                .params(id, from, name)
                .update();
    }

    private void putType(UUID id, String type, LocalDate from) {
        jdbc.sql("insert into organisation_type (organisation_id, valid_from, reporter_type) values (?, ?, ?)"
                        + " on duplicate key update reporter_type = values(reporter_type)")
                .params(id, from, type)
                .update();
    }

    private void retired(UUID id, @Nullable LocalDate on) {
        jdbc.sql("update organisation set retired_on = ? where id = ?")
                .param(on)
                .param(id)
                .update();
    }

    private void touch(UUID id, long version) {
        int unchanged = jdbc.sql("update organisation set version = version + 1 where id = ? and version = ?")
                .params(id, version)
                .update();
        if (unchanged == 0) {
            rows.exists(id);
            throw new EditedMeanwhile("", Instant.now(clock));
        }
    }

    /** CoMensha itself stays what it is: retiring it would lock everybody out. */
    private void notStaff(UUID id) {
        if (rows.isStaff(id)) {
            throw new Invalid("organisation.invalid.staff");
        }
    }

    private String known(String type) {
        if (rows.types().stream().noneMatch(known -> known.code().equals(type)) || type.equals("COMENSHA")) {
            throw new Invalid("organisation.invalid.type");
        }
        return type;
    }

    /** Names and types begin today at the latest: a session reads today's without looking at dates. */
    private LocalDate past(LocalDate from) {
        if (from.isAfter(Times.today(clock))) {
            throw new Invalid("organisation.invalid.future");
        }
        return from;
    }

    private static String name(String written) {
        return Words.required(written, 160, "organisation.invalid.name");
    }

    private void changed(String action, UUID id) {
        events.publishEvent(new Audited(action, id, "", "OK"));
    }
}
