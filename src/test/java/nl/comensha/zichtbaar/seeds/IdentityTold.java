package nl.comensha.zichtbaar.seeds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.comensha.zichtbaar.report.AgeBand;
import nl.comensha.zichtbaar.report.Answer;
import nl.comensha.zichtbaar.seeds.Person.Who;
import org.jspecify.annotations.Nullable;

/** Who somebody is, as one reporter tells it: the first rather well, later ones each in their own way. */
final class IdentityTold {

    private static final String SLIPS =
            "none:9 heard:30 swapped:7 prefix:14 no_birth:9 year:8 day_month:7 nationality:8 number:10"
                    + " script:10 alias_first:5";

    private final Dice dice;
    /** Recent reports leave the age to be derived, because their dates move with the calendar. */
    private final boolean tellsAge;

    IdentityTold(Dice dice, boolean tellsAge) {
        this.dice = dice;
        this.tellsAge = tellsAge;
    }

    /** Facts that every reporter may give. */
    void tellAge(Map<String, String> row, Who who, LocalDate day, String precision) {
        LocalDate born = who.born();
        if (precision.equals("swapped")) {
            LocalDate swapped = swapped(born, day);
            born = swapped == null ? born : swapped;
        }
        AgeBand band = AgeBand.of(AgeBand.ageOn(day, born));
        switch (precision) {
            case "year" -> {
                row.put("birth_year", String.valueOf(born.getYear()));
                band = AgeBand.ofBirthYear(born.getYear(), day);
            }
            case "band" -> row.put("age_band", band.name());
            case "coarse" -> {
                band = band.minor() == Answer.YES ? AgeBand.MINOR : AgeBand.ADULT;
                row.put("age_band", band.name());
            }
            case "unknown" -> {
                row.put("age_band", "UNKNOWN");
                row.put("minor", dice.weighted("NO:70 UNKNOWN:30"));
                return;
            }
            default -> row.put("birth_date", born.toString());
        }
        if (tellsAge) {
            row.put("age_band", band.name());
            row.put("minor", band.minor().name());
        }
    }

    String precision(boolean identity) {
        return identity
                ? dice.weighted("date:84 year:8 band:5 unknown:3")
                : dice.weighted("band:50 coarse:38 unknown:12");
    }

    /** Name, number and contact, with what this reporter got wrong; answers how the birth date is told. */
    String tell(Map<String, String> row, Who who, String type, boolean first) {
        List<String> slips = new ArrayList<>();
        if (!first) {
            slips.add(dice.weighted(SLIPS));
            if (dice.chance(35)) {
                slips.add(dice.weighted(SLIPS));
            }
        } else if (dice.chance(25)) {
            slips.add("script");
        }
        String given = who.given();
        String family = who.family();
        String ownGiven = OwnScript.of(who.origin().names(), given);
        String ownFamily = OwnScript.of(who.origin().names(), family);
        boolean ownScript = slips.contains("script") && ownGiven != null && ownFamily != null;
        if (!first && slips.contains("script") && !ownScript) {
            slips.add("heard");
        }
        List<String> aliases = new ArrayList<>();
        if (!who.alias().isEmpty() && dice.chance(75)) {
            aliases.add(who.alias());
        }
        if (slips.contains("heard")) {
            if (dice.chance(50)) {
                given = Spelling.heard(dice, given);
            }
            family = given.equals(who.given()) || dice.chance(50) ? Spelling.heard(dice, family) : family;
        }
        if (slips.contains("prefix")) {
            String bare = Spelling.withoutPrefix(dice, family);
            family = bare == null ? Spelling.plain(family) : bare;
        }
        if (ownScript && ownGiven != null && ownFamily != null) {
            aliases.add(given + " " + family);
            given = ownGiven;
            family = ownFamily;
        }
        if (slips.contains("swapped")) {
            String swap = given;
            given = family;
            family = swap;
        }
        if (slips.contains("alias_first") && !who.alias().isEmpty()) {
            aliases.remove(who.alias());
            aliases.add(given);
            given = who.alias();
        }
        row.put("given_names", given);
        row.put("family_name", first && dice.chance(5) ? "" : family);
        row.put("aliases", String.join("|", aliases));
        tellNumbers(row, who, type, slips.contains("number"));
        if (slips.contains("nationality") && who.nationalities().size() > 1) {
            row.put("nationalities", String.join("|", who.nationalities().reversed()));
        }
        if (slips.contains("no_birth")) {
            return "band";
        }
        return slips.contains("year") ? "year" : slips.contains("day_month") ? "swapped" : precision(true);
    }

    private void tellNumbers(Map<String, String> row, Who who, String type, boolean slip) {
        boolean asksNumber =
                List.of("POLICE", "KMAR", "AZC", "SHELTER", "LAWYER", "NLA").contains(type);
        if (!who.vNumber().isEmpty() && dice.chance(asksNumber ? 85 : 55)) {
            row.put("v_number", slip ? Spelling.slipped(dice, who.vNumber()) : who.vNumber());
        }
        if (dice.chance(45)) {
            row.put(
                    "phone",
                    dice.chance(60)
                            ? who.phone()
                            : who.phone().replace("+31 ", "0").replace(" ", ""));
        }
        if (dice.chance(20)) {
            row.put("email", who.email());
        }
        if (dice.chance(25)) {
            row.put("address", who.address());
        }
    }

    private static @Nullable LocalDate swapped(LocalDate born, LocalDate day) {
        try {
            LocalDate swapped = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
            return swapped.isAfter(day) ? null : swapped;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
