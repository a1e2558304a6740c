package nl.comensha.zichtbaar.seeds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nl.comensha.zichtbaar.seeds.Person.Place;
import nl.comensha.zichtbaar.seeds.Person.What;
import nl.comensha.zichtbaar.seeds.Person.Who;

/** Makes the generated people. */
final class People {

    private static final List<String> STREETS = List.of(
            "Verzonnenlaan", "Nergensweg", "Schijnstraat", "Fictiekade", "Voorbeeldplein", "Dwaalpad", "Testhof");

    private static final int OLDEST_IN_YOUTH_CARE = 17;

    private final Dice dice;
    private final Places places;
    private int made;

    People(Dice dice, Places places) {
        this.dice = dice;
        this.places = places;
    }

    /** Somebody whom a reporter meets on a day. */
    Person met(Kind kind, LocalDate day) {
        return met(kind, day, places.anywhere(kind));
    }

    Person met(Kind kind, LocalDate day, Place place) {
        return met(kind, day, place, kind.oldest());
    }

    /** Somebody whom youth care meets. */
    Person youngOneMet(Kind kind, LocalDate day) {
        return met(kind, day, places.anywhere(kind), Math.max(kind.youngest(), OLDEST_IN_YOUTH_CARE));
    }

    private Person met(Kind kind, LocalDate day, Place place, int oldest) {
        made++;
        YearMonth to = YearMonth.from(day).minusMonths(dice.between(1, 8));
        YearMonth from = to.minusMonths(dice.between(1, kind == Kind.LABOUR ? 14 : 26));
        return new Person(made, kind, who(kind, day, place, oldest), what(kind, from, to), place);
    }

    private Who who(Kind kind, LocalDate day, Place place, int oldest) {
        Origin origin = Origin.of(dice.weighted(kind.origins()));
        boolean woman = dice.chance(kind.women());
        List<String> nationalities = nationalities(kind, origin);
        boolean union = nationalities.stream().anyMatch(Origin::inUnion);
        String given = Names.given(dice, origin.names(), woman);
        if (!given.contains(" ") && dice.chance(12)) {
            String second = Names.given(dice, origin.names(), woman);
            given = second.equals(given) || second.contains(" ") ? given : given + " " + second;
        }
        String family = Names.family(dice, origin.names(), woman);
        String residence = union ? "DUTCH_OR_EU" : residence(kind, origin);
        String phone = "+31 6 9999 " + dice.digits(4);
        return new Who(
                origin,
                woman,
                day.minusYears(age(kind, oldest)).minusDays(dice.between(0, 364)),
                given,
                family,
                dice.chance(9) ? alias(given, origin, woman) : "",
                nationalities,
                nationalities.getFirst().equals("NL") && dice.chance(90) ? "NL" : origin.country(),
                residence,
                union || (residence.equals("NO_LAWFUL_STAY") && dice.chance(50)) ? "" : "99" + dice.digits(8),
                phone,
                Spelling.plain(given + "." + family).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "")
                        + "@example.org",
                dice.pick(STREETS) + " " + dice.between(1, 180) + ", " + place.municipality());
    }

    private int age(Kind kind, int oldest) {
        int age = dice.between(kind.youngest(), oldest);
        // Most kinds of exploitation look for the young; the Dutch ones are young throughout.
        return kind == Kind.SEXUAL_DUTCH || kind == Kind.CRIMINAL
                ? age
                : Math.min(age, dice.between(kind.youngest(), oldest));
    }

    private List<String> nationalities(Kind kind, Origin origin) {
        boolean settled = kind == Kind.SEXUAL_DUTCH || kind == Kind.CRIMINAL || kind == Kind.OTHER_FORM;
        if (settled && List.of("MA", "TR").contains(origin.country())) {
            return dice.chance(55) ? List.of("NL", origin.country()) : List.of("NL");
        }
        return switch (dice.weighted("one:94 unknown:4 second:2")) {
            case "unknown" -> origin.country().equals("NL") ? List.of("NL") : List.of("ZZ");
            case "second" -> origin.country().equals("NL") ? List.of("NL", "BE") : List.of(origin.country(), "IT");
            default -> List.of(origin.country());
        };
    }

    private String residence(Kind kind, Origin origin) {
        if (List.of("SY", "ER", "SO").contains(origin.country())) {
            return dice.weighted("LAWFUL_PERMIT:50 ASYLUM_PROCEDURE:35 DUBLIN_CLAIMANT:10 UNKNOWN:5");
        }
        return dice.weighted(
                kind == Kind.LABOUR
                        ? "LAWFUL_PERMIT:40 NO_LAWFUL_STAY:38 REFLECTION_PERIOD:14 UNKNOWN:8"
                        : "NO_LAWFUL_STAY:24 DUBLIN_CLAIMANT:24 ASYLUM_PROCEDURE:20 REFLECTION_PERIOD:20 LAWFUL_PERMIT:6 UNKNOWN:6");
    }

    private String alias(String given, Origin origin, boolean woman) {
        String other = Names.given(dice, origin.names(), woman);
        return other.equals(given) ? dice.pick(List.of("Roepnaam Bibi", "Roepnaam Nico")) : other;
    }

    private What what(Kind kind, YearMonth from, YearMonth to) {
        String form = dice.weighted(kind.forms());
        String sector = form.equals("FORCED_BEGGING")
                ? "BEGGING"
                : form.equals("FORCED_SERVICES") ? services() : dice.weighted(kind.sectors());
        return new What(
                form,
                sector,
                countries(kind),
                from,
                to,
                dice.several(kind.recruitment(), 1, 1),
                dice.several("RECRUITING:40 TRANSPORTING:22 TRANSFERRING:10 HARBOURING:26 RECEIVING:12", 1, 3),
                dice.several(means(kind), 1, 3),
                dice.several(indicators(kind), 1, 4));
    }

    private String services() {
        return dice.weighted("DOMESTIC_WORK:45 OTHER_LABOUR_OR_SERVICES:25 OTHER:30");
    }

    private String countries(Kind kind) {
        if (kind != Kind.SEXUAL_ABROAD && kind != Kind.UNCLEAR) {
            return "NL";
        }
        return dice.weighted("NL:48 IT:14 NL|IT:8 NL|DE:6 LY|IT:8 NL|BE:5 ES:4 FR:3 ZZ:4");
    }

    private static String means(Kind kind) {
        return kind == Kind.LABOUR
                ? "DECEPTION:30 ABUSE_OF_VULNERABILITY:34 THREAT:12 FRAUD:10 ABUSE_OF_POWER:12"
                : "FORCE:18 THREAT:26 DECEPTION:20 ABUSE_OF_POWER:12 ABUSE_OF_VULNERABILITY:24 PAYMENTS:4 ABDUCTION:1";
    }

    private static String indicators(Kind kind) {
        return kind == Kind.LABOUR
                ? "LONG_HOURS:26 LIVES_AT_WORKPLACE:22 NO_OWN_MONEY:16 DEBTS:12 NO_IDENTITY_PAPERS:10 FEAR:8 CONTROLLED_MOVEMENT:6"
                : "FEAR:22 CONTROLLED_CONTACT:16 CONTROLLED_MOVEMENT:14 DEBTS:12 MANY_ADDRESSES:12 NO_OWN_MONEY:10 INJURIES:8"
                        + " NEW_EXPENSIVE_GOODS:8 NO_IDENTITY_PAPERS:8 FALSE_STATEMENTS:4";
    }
}
