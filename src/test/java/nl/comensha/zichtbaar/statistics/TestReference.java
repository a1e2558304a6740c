package nl.comensha.zichtbaar.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published groups as the seeds have them, and some organisations. */
final class TestReference {
    private static final LocalDate START = LocalDate.of(2012, 1, 1);

    private TestReference() {}

    static Reference create() {
        Reference.Organisation fairwork = new Reference.Organisation(new UUID(0, 1), "fairwork", "FairWork");
        Reference.Organisation nla = new Reference.Organisation(new UUID(0, 2), "nla", "Nederlandse Arbeidsinspectie");
        return new Reference(
                List.of(fairwork, nla),
                List.of(
                        new Reference.Name(nla.id(), START, "Inspectie SZW"),
                        new Reference.Name(nla.id(), LocalDate.of(2022, 1, 1), "Nederlandse Arbeidsinspectie")),
                List.of(
                        group("OTHER", START, null, "Overig", 6),
                        group("NATIONAL_POLICE", START, null, "Nationale Politie", 1),
                        group("FAIRWORK", START, null, "FairWork", 2),
                        group("CARE_COORDINATION", START, null, "Zorgcoördinatie", 3),
                        group("NLA", START, LocalDate.of(2021, 12, 31), "Inspectie SZW", 4),
                        group("NLA", LocalDate.of(2022, 1, 1), null, "Nederlandse Arbeidsinspectie", 4),
                        group("SHELTER", START, null, "Opvanginstelling", 5)),
                List.of(
                        new Reference.GroupOfType("POLICE", "NATIONAL_POLICE", START, null),
                        new Reference.GroupOfType("KMAR", "OTHER", START, LocalDate.of(2021, 12, 31)),
                        new Reference.GroupOfType("KMAR", "KMAR", LocalDate.of(2022, 1, 1), null)));
    }

    private static Reference.Group group(String code, LocalDate from, @Nullable LocalDate to, String name, int sort) {
        return new Reference.Group(code, from, to, new Label(name, name), sort);
    }
}
