package nl.comensha.zichtbaar.seeds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.comensha.zichtbaar.seeds.SeedRows.Told;

/** The year of the factsheet: 895 reports of 791 people. */
final class Year2021 {

    private static final String MONTHS = "1:70 2:68 3:85 4:74 5:72 6:80 7:62 8:58 9:82 10:88 11:84 12:72";
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);

    /** As many people with a shelter request as the factsheet has requests, and of those the Inspectorate's share. */
    private static final int SHELTER_REQUESTS = 111;

    private static final int OF_INSPECTORATE = 24;

    private final Dice dice;
    private final People people;
    private final Telling telling;
    private int requests;
    private int ofInspectorate;

    Year2021(Dice dice, People people, Places places) {
        this.dice = dice;
        this.people = people;
        this.telling = new Telling(dice, places, true);
    }

    /** All reports, in order of their dates. */
    List<Told> reports() {
        List<Told> reports = new ArrayList<>();
        for (List<String> types : Cases.of2021(dice)) {
            LocalDate first = day();
            Kind kind = Kind.metBy(dice, Cases.leading(types));
            Person person = types.contains("YOUTH_CARE") ? people.youngOneMet(kind, first) : people.met(kind, first);
            int asking = asking(person, types);
            for (int i = 0; i < types.size(); i++) {
                LocalDate day = i == 0 ? first : later(first);
                reports.add(new Told(
                        person, day, telling.row(person, types.get(i), day, i == 0, types.size() > 1, i == asking)));
            }
        }
        reports.sort(Comparator.comparing(Told::day));
        return reports;
    }

    /** Which of the reporters asks for shelter too; -1 when none does. */
    private int asking(Person person, List<String> types) {
        int inspectorate = types.indexOf("NLA");
        if (inspectorate >= 0 && ofInspectorate < OF_INSPECTORATE && requests < SHELTER_REQUESTS) {
            ofInspectorate++;
            requests++;
            return inspectorate;
        }
        boolean likely = person.kind() == Kind.SEXUAL_ABROAD || (person.kind() == Kind.SEXUAL_DUTCH && dice.chance(30));
        if (likely && requests - ofInspectorate < SHELTER_REQUESTS - OF_INSPECTORATE && dice.chance(45)) {
            for (String type : List.of("CARE_COORDINATION", "POLICE", "KMAR", "SHELTER", "AZC")) {
                if (types.contains(type)) {
                    requests++;
                    return types.indexOf(type);
                }
            }
        }
        return -1;
    }

    private LocalDate day() {
        int month = Integer.parseInt(dice.weighted(MONTHS));
        LocalDate day = LocalDate.of(
                2021, month, dice.between(1, LocalDate.of(2021, month, 1).lengthOfMonth()));
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        // 2021 began on a Friday: going back over a weekend stays within the year.
        return weekend && dice.chance(85) ? day.minusDays(day.getDayOfWeek().getValue() - 5L) : day;
    }

    private LocalDate later(LocalDate first) {
        LocalDate day = first.plusDays(dice.between(0, 75));
        if (!day.isAfter(LAST_DAY)) {
            return day;
        }
        LocalDate late = LAST_DAY.minusDays(dice.between(0, 10));
        return late.isBefore(first) ? first : late;
    }
}
