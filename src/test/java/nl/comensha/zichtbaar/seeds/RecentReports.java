package nl.comensha.zichtbaar.seeds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.comensha.zichtbaar.seeds.Person.Place;
import nl.comensha.zichtbaar.seeds.SeedRows.Told;

/** What the review desk finds: forty reports of the month before 1 November 2026, some of them of people known already. */
final class RecentReports {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 2);
    private static final int DAYS = 30;

    /** Type of reporter and, for the police accounts of the demonstration, the unit that must have something to see. */
    private static final String REPORTERS = """
            POLICE ROTTERDAM
            POLICE ROTTERDAM
            POLICE ROTTERDAM
            POLICE AMSTERDAM
            POLICE AMSTERDAM
            POLICE AMSTERDAM
            POLICE
            POLICE
            POLICE
            POLICE
            FAIRWORK
            FAIRWORK
            FAIRWORK
            FAIRWORK
            FAIRWORK
            FAIRWORK
            CARE_COORDINATION ROTTERDAM
            CARE_COORDINATION
            CARE_COORDINATION
            CARE_COORDINATION
            CARE_COORDINATION
            NLA
            NLA
            KMAR
            KMAR
            KMAR
            SHELTER
            SHELTER
            AZC
            YOUTH_CARE
            LAWYER
            HEALTH_CARE
            OTHER
            """;

    private final Dice dice;
    private final People people;
    private final Places places;
    private final Telling telling;

    RecentReports(Dice dice, People people, Places places) {
        this.dice = dice;
        this.people = people;
        this.places = places;
        this.telling = new Telling(dice, places, false);
    }

    List<Told> reports(List<Told> of2021) {
        List<Told> reports = new ArrayList<>();
        for (String line : REPORTERS.lines().toList()) {
            String[] words = line.split(" ");
            Kind kind = Kind.metBy(dice, words[0]);
            LocalDate day = FIRST_DAY.plusDays(dice.between(0, DAYS - 1));
            reports.add(tell(somebody(words, kind, day), words[0], day, true, false));
        }
        known(of2021).forEach(person -> {
            YearMonth to = YearMonth.from(FIRST_DAY).minusMonths(dice.between(1, 4));
            Person again = person.again(to.minusMonths(dice.between(2, 9)), to);
            reports.add(
                    tell(again, again.kind() == Kind.LABOUR ? "FAIRWORK" : "CARE_COORDINATION", day(12), false, true));
        });
        reportedTwice(reports, Kind.SEXUAL_ABROAD, "ROTTERDAM", "POLICE", "CARE_COORDINATION");
        reportedTwice(reports, Kind.LABOUR, "DEN_HAAG", "FAIRWORK", "NLA");
        reports.sort(Comparator.comparing(Told::day));
        for (int i = 0; i < reports.size(); i++) {
            reports.get(i).cells().put("desk", desk(i));
        }
        return reports;
    }

    private Person somebody(String[] words, Kind kind, LocalDate day) {
        if (words.length > 1) {
            return people.met(kind, day, places.in(words[1], kind));
        }
        return words[0].equals("YOUTH_CARE") ? people.youngOneMet(kind, day) : people.met(kind, day);
    }

    /** Three people of 2021 whose report of then gives enough to know them by. */
    private static List<Person> known(List<Told> of2021) {
        List<Person> found = new ArrayList<>();
        Set<Kind> kinds = new HashSet<>();
        for (Told told : of2021) {
            boolean clear = List.of("given_names", "family_name", "birth_date").stream()
                    .noneMatch(column -> told.cells().getOrDefault(column, "").isEmpty());
            boolean wanted = told.person().kind().isSexual() || told.person().kind() == Kind.LABOUR;
            if (clear && wanted && found.size() < 3 && kinds.add(told.person().kind())) {
                found.add(told.person());
            }
        }
        return found;
    }

    private void reportedTwice(List<Told> reports, Kind kind, String policeUnit, String first, String second) {
        LocalDate day = day(20);
        Place place = places.in(policeUnit, kind);
        Person person = people.met(kind, day, place);
        reports.add(tell(person, first, day, true, true));
        reports.add(tell(person, second, day.plusDays(dice.between(2, 9)), false, true));
    }

    private Told tell(Person person, String type, LocalDate day, boolean first, boolean known) {
        boolean shelter = person.kind().isSexual() && !type.equals("OTHER") && dice.chance(25);
        return new Told(person, day, telling.row(person, type, day, first, known, shelter));
    }

    private LocalDate day(int within) {
        return FIRST_DAY.plusDays(dice.between(0, within));
    }

    /** The desk works from old to new. */
    private String desk(int position) {
        if (position < 8) {
            return "ACCEPTED";
        }
        return position < 20 ? dice.weighted("IN_REVIEW:40 QUESTION_ASKED:35 SUBMITTED:25") : "SUBMITTED";
    }
}
