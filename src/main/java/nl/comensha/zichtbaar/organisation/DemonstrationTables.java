package nl.comensha.zichtbaar.organisation;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.comensha.zichtbaar.access.IdentityProviders;
import nl.comensha.zichtbaar.access.IdentityProviders.Provider;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations, units and members of the demonstration. */
@Component
class DemonstrationTables {
    private final JdbcClient jdbc;
    private final IdentityProviders providers;

    DemonstrationTables(JdbcClient jdbc, IdentityProviders providers) {
        this.jdbc = jdbc;
        this.providers = providers;
    }

    void load(Path seeds) {
        organisations(SeedCsv.file(seeds.resolve("organisations.csv")));
        Map<String, UUID> ids = ids();
        names(SeedCsv.file(seeds.resolve("organisation-names.csv")), ids);
        Map<String, UUID> units = units(SeedCsv.file(seeds.resolve("units.csv")), ids);
        members(SeedCsv.file(seeds.resolve("members.csv")), ids, units);
    }

    /** The demonstration's own providers live at another address when the portal starts on another port; people move along. */
    void followProviders() {
        for (Provider provider : providers.all()) {
            URI issuer = URI.create(provider.issuer());
            if ("localhost".equals(issuer.getHost())) {
                write(
                        "update member set issuer = ? where issuer <> ? and issuer regexp ?",
                        provider.issuer(),
                        provider.issuer(),
                        "^http://localhost:[0-9]+" + Pattern.quote(issuer.getPath()) + "$");
            }
        }
    }

    private void organisations(List<NamedCsvRecord> rows) {
        Set<String> there = ids().keySet();
        for (NamedCsvRecord row : rows) {
            if (there.contains(row.getField("slug"))) {
                continue;
            }
            UUID id = Ids.next();
            LocalDate from = LocalDate.parse(row.getField("valid_from"));
            write(
                    "insert into organisation (id, slug, name, reporter_type) values (?, ?, ?, ?)",
                    id,
                    row.getField("slug"),
                    row.getField("name"),
                    row.getField("type"));
            write(
                    "insert into organisation_name (organisation_id, valid_from, name) values (?, ?, ?)",
                    id,
                    from,
                    row.getField("name"));
            write(
                    "insert into organisation_type (organisation_id, valid_from, reporter_type) values (?, ?, ?)",
                    id,
                    from,
                    row.getField("type"));
        }
    }

    private void names(List<NamedCsvRecord> rows, Map<String, UUID> ids) {
        for (NamedCsvRecord row : rows) {
            write(
                    "insert into organisation_name (organisation_id, valid_from, name) values (?, ?, ?)"
                            + " on duplicate key update name = values(name)",
                    known(ids, row.getField("slug")),
                    LocalDate.parse(row.getField("valid_from")),
                    row.getField("name"));
        }
    }

    private Map<String, UUID> units(List<NamedCsvRecord> rows, Map<String, UUID> ids) {
        Map<String, UUID> units = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            UUID id = Ids.next();
            write(
                    "insert into unit (id, organisation_id, slug, name, police_unit) values (?, ?, ?, ?, ?)",
                    id,
                    known(ids, row.getField("organisation")),
                    row.getField("slug"),
                    row.getField("name"),
                    SeedCsv.orNull(row.getField("police_unit")));
            units.put(row.getField("organisation") + "/" + row.getField("slug"), id);
        }
        return units;
    }

    private void members(List<NamedCsvRecord> rows, Map<String, UUID> ids, Map<String, UUID> units) {
        Map<String, String> issuers = providers.all().stream().collect(toMap(Provider::id, Provider::issuer));
        Set<String> allowed = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            String provider = row.getField("provider");
            String issuer = issuers.get(provider);
            if (issuer == null) {
                throw new IllegalStateException("The demonstration needs the identity provider " + provider);
            }
            UUID organisation = known(ids, row.getField("organisation"));
            UUID id = Ids.next();
            String unit = row.getField("unit");
            write(
                    "insert into member (id, organisation_id, unit_id, issuer, subject, name, scope) values (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    organisation,
                    unit.isEmpty() ? null : known(units, row.getField("organisation") + "/" + unit),
                    issuer,
                    row.getField("subject"),
                    row.getField("name"),
                    Scope.valueOf(row.getField("scope")).name());
            for (String role : row.getField("roles").split("\\|", -1)) {
                Members.give(jdbc, organisation, id, Role.valueOf(role));
            }
            if (allowed.add(organisation + provider)) {
                write(
                        "insert into organisation_provider (organisation_id, provider) values (?, ?)",
                        organisation,
                        provider);
            }
        }
    }

    private Map<String, UUID> ids() {
        Map<String, UUID> ids = new HashMap<>();
        jdbc.sql("select slug, id from organisation")
                .query((RowCallbackHandler) row -> ids.put(row.getString("slug"), row.getObject("id", UUID.class)));
        return ids;
    }

    private static UUID known(Map<String, UUID> ids, String slug) {
        UUID id = ids.get(slug);
        if (id == null) {
            throw new IllegalStateException("The seeds name " + slug + ", which is not among them");
        }
        return id;
    }

    private void write(String sql, @Nullable Object... values) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        for (Object value : values) {
            statement = statement.param(value);
        }
        statement.update();
    }
}
