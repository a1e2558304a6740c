package nl.comensha.zichtbaar.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.report.LegalBasis;
import nl.comensha.zichtbaar.report.PoliceUnit;
import nl.comensha.zichtbaar.shared.Municipalities;
import nl.comensha.zichtbaar.shared.Province;
import org.junit.jupiter.api.Test;

/** The hand-written reference files fit each other and the code. */
class ReferenceSeedsTest {

    @Test
    void thereAre352MunicipalitiesInTwelveProvincesWith35CentresAndEachHasARegion() {
        List<String> names = Municipalities.names();
        Set<String> provinces = new HashSet<>();
        for (String name : names) {
            provinces.add(Province.valueOf(String.valueOf(Municipalities.province(name)))
                    .name());
            assertThat(PoliceUnit.valueOf(String.valueOf(Municipalities.policeUnit(name))))
                    .isLessThan(PoliceUnit.LANDELIJKE_EENHEID);
            assertThat(Municipalities.centres()).contains(String.valueOf(Municipalities.region(name)));
        }
        assertThat(names).hasSize(352).doesNotHaveDuplicates();
        assertThat(provinces).hasSize(12);
        assertThat(Municipalities.centres())
                .hasSize(35)
                .allSatisfy(name -> assertThat(Municipalities.region(name)).isEqualTo(name));
    }

    @Test
    void municipalitiesAreFoundAsPeopleWriteThemAndUnknownOnesHaveNothing() {
        assertThat(Municipalities.officialName(" den haag ")).isEqualTo("'s-Gravenhage");
        assertThat(Municipalities.officialName("’s-hertogenbosch")).isEqualTo("'s-Hertogenbosch");
        assertThat(Municipalities.officialName("UTRECHT")).isEqualTo("Utrecht");
        assertThat(Municipalities.officialName("Atlantis")).isNull();
        assertThat(Municipalities.province("ONBEKEND")).isNull();
        assertThat(Municipalities.region(null)).isNull();
    }

    @Test
    void everyReporterTypeBelongsToOnePublishedGroup() throws IOException {
        List<String> types = new ArrayList<>(Seeds.column("reporter-types.csv", "code"));
        types.remove("COMENSHA");

        assertThat(Seeds.column("reporter-group-types.csv", "type")).containsExactlyInAnyOrderElementsOf(types);
        assertThat(Seeds.column("reporter-groups.csv", "code"))
                .containsAll(Seeds.column("reporter-group-types.csv", "group"));
        assertThat(Seeds.column("reporter-types.csv", "code")).containsAll(Seeds.column("organisations.csv", "type"));
    }

    @Test
    void theInspectorateIsNamedByPeriod() throws IOException {
        List<NamedCsvRecord> labels = Seeds.rows("reporter-groups.csv").stream()
                .filter(row -> row.getField("code").equals("NLA"))
                .toList();

        assertThat(labels)
                .extracting(row -> row.getField("name_nl"))
                .containsExactly("Inspectie SZW", "Nederlandse Arbeidsinspectie");
        assertThat(labels.getFirst().getField("valid_to")).isEqualTo("2021-12-31");
        assertThat(labels.getLast().getField("valid_from")).isEqualTo("2022-01-01");
    }

    @Test
    void unitsAndMembersBelongToOrganisationsThatExist() throws IOException {
        List<String> organisations = Seeds.column("organisations.csv", "slug");
        List<String> units = new ArrayList<>();
        for (NamedCsvRecord unit : Seeds.rows("units.csv")) {
            units.add(unit.getField("organisation") + "/" + unit.getField("slug"));
            assertThat(organisations).contains(unit.getField("organisation"));
            if (!unit.getField("police_unit").isEmpty()) {
                assertThat(codes(PoliceUnit.values())).contains(unit.getField("police_unit"));
            }
        }
        assertThat(organisations).doesNotHaveDuplicates().hasSize(25);
        assertThat(units).doesNotHaveDuplicates();
        for (NamedCsvRecord member : Seeds.rows("members.csv")) {
            assertThat(organisations).contains(member.getField("organisation"));
            if (!member.getField("unit").isEmpty()) {
                assertThat(units).contains(member.getField("organisation") + "/" + member.getField("unit"));
            }
            assertThat(codes(Scope.values())).contains(member.getField("scope"));
            assertThat(codes(Role.values())).contains(member.getField("roles").split("\\|", -1));
        }
    }

    @Test
    void onlyThePoliceBringTheirOwnIdentityProviderAndOnePersonHasTwoMemberships() throws IOException {
        List<NamedCsvRecord> members = Seeds.rows("members.csv");

        assertThat(members)
                .filteredOn(row -> row.getField("provider").equals("politie"))
                .extracting(row -> row.getField("subject"))
                .containsExactly("politie", "politie-2", "politie-beheer");
        assertThat(members)
                .filteredOn(row -> row.getField("subject").equals("lid-som"))
                .hasSize(2);
        assertThat(members).extracting(row -> row.getField("subject")).hasSize(22);
    }

    @Test
    void reportsComeFromUnitsThatExist() throws IOException {
        List<String> reporters = new ArrayList<>();
        for (String organisation : Seeds.column("organisations.csv", "slug")) {
            reporters.add(organisation + "/");
        }
        for (NamedCsvRecord unit : Seeds.rows("units.csv")) {
            reporters.add(unit.getField("organisation") + "/" + unit.getField("slug"));
        }
        for (String file : List.of("reports-2021.csv", "reports-recent.csv")) {
            assertThat(Seeds.rows(file))
                    .allSatisfy(row ->
                            assertThat(reporters).contains(row.getField("organisation") + "/" + row.getField("unit")));
        }
    }

    @Test
    void everyReporterTypeHasAPolicyForBothPurposesAndReportsKeepToIt() throws IOException {
        List<NamedCsvRecord> policies = Seeds.rows("legal-basis-policies.csv");
        Set<String> allowed = new HashSet<>();
        for (NamedCsvRecord policy : policies) {
            for (String basis : policy.getField("allowed_bases").split("\\|", -1)) {
                allowed.add(String.join(
                        " ",
                        policy.getField("reporter_type"),
                        policy.getField("purpose"),
                        LegalBasis.valueOf(basis).name()));
            }
        }
        for (String type : Seeds.column("reporter-group-types.csv", "type")) {
            for (String purpose : List.of("REGISTRATION", "SHELTER")) {
                assertThat(policies)
                        .anyMatch(policy -> policy.getField("reporter_type").equals(type)
                                && policy.getField("purpose").equals(purpose));
            }
        }
        var types = Seeds.map("organisations.csv", "slug", "type");
        for (NamedCsvRecord row : Seeds.rows("reports-2021.csv")) {
            boolean shelter = row.getField("case_file_type").equals("REGISTRATION_AND_SHELTER");
            String key = String.join(
                    " ",
                    Seeds.get(types, row.getField("organisation")),
                    shelter ? "SHELTER" : "REGISTRATION",
                    row.getField("legal_basis"));
            assertThat(row.getField("legal_basis").equals("NO_BASIS") || allowed.contains(key))
                    .as(row.getField("row"))
                    .isTrue();
        }
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
