package nl.comensha.zichtbaar.seeds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.comensha.zichtbaar.report.AgeBand;
import nl.comensha.zichtbaar.seeds.Person.What;
import nl.comensha.zichtbaar.seeds.Person.Who;

/** What one reporter tells of one person: the cells of a row, with the gaps that real reports have. */
final class Telling {

    private static final List<String> INVESTIGATIVE = List.of("POLICE", "KMAR", "NLA");
    /** From this age the victim signs the consent form, below it a parent or guardian. */
    private static final int SIGNS_ALONE = 16;

    private final Dice dice;
    private final Places places;
    private final IdentityTold identities;
    private final Accounts accounts;

    Telling(Dice dice, Places places, boolean tellsAge) {
        this.dice = dice;
        this.places = places;
        this.identities = new IdentityTold(dice, tellsAge);
        this.accounts = new Accounts(dice);
    }

    /**
     * @param first whether this is the first report of the person
     * @param known whether other reports tell of the same person, so that the name matters
     * @param shelter whether the reporter asks for shelter as well
     */
    Map<String, String> row(Person person, String type, LocalDate day, boolean first, boolean known, boolean shelter) {
        Map<String, String> row = new LinkedHashMap<>();
        String[] reporter = places.reporter(type, person.place().policeUnit()).split("/", -1);
        row.put("organisation", reporter[0]);
        row.put("unit", reporter[1]);
        row.put("report_date", day.toString());
        String basis = basis(person, type, day, known, shelter);
        row.put("case_file_type", shelter ? "REGISTRATION_AND_SHELTER" : caseFileType(type));
        row.put("legal_basis", basis);
        tellPlace(row, person, type, first, reporter[1]);
        tellPerson(row, person, type, day, first, !basis.equals("NO_BASIS"));
        tellExploitation(row, person, first);
        tellProcedure(row, person, type, shelter);
        return row;
    }

    private String basis(Person person, String type, LocalDate day, boolean known, boolean shelter) {
        if (type.equals("OTHER")) {
            return "NO_BASIS";
        }
        if (INVESTIGATIVE.contains(type) && !shelter) {
            return "LEGAL_DUTY";
        }
        if (!shelter && dice.chance(known ? 3 : 12)) {
            return "NO_BASIS";
        }
        return AgeBand.ageOn(day, person.who().born()) < SIGNS_ALONE ? "CONSENT_BY_GUARDIAN" : "WRITTEN_CONSENT";
    }

    private String caseFileType(String type) {
        return dice.weighted(
                type.equals("FAIRWORK")
                        ? "REGISTRATION:92 REGISTRATION_INFORMATION_AND_ADVICE:8"
                        : "REGISTRATION:86 REGISTRATION_INFORMATION_AND_ADVICE:14");
    }

    private void tellPlace(Map<String, String> row, Person person, String type, boolean first, String unit) {
        String policeUnit = person.place().policeUnit();
        String municipality = first || dice.chance(75) ? person.place().municipality() : places.elsewhere(policeUnit);
        switch (type) {
            case "KMAR" -> {
                policeUnit = "NOT_APPLICABLE";
                municipality = places.marechaussee(unit);
            }
            case "NLA" -> policeUnit = "NOT_APPLICABLE";
            case "POLICE" -> {
                if (unit.equals("landelijke-eenheid")) {
                    policeUnit = "LANDELIJKE_EENHEID";
                    municipality = "ONBEKEND";
                }
            }
            default -> {
                if (dice.chance(12)) {
                    policeUnit = "UNKNOWN";
                    municipality = "ONBEKEND";
                }
            }
        }
        row.put("police_unit", policeUnit);
        row.put("municipality", municipality);
    }

    private void tellPerson(
            Map<String, String> row, Person person, String type, LocalDate day, boolean first, boolean identity) {
        Who who = person.who();
        row.put("sex", dice.chance(2) ? "UNKNOWN" : who.woman() ? "FEMALE" : "MALE");
        row.put("nationalities", String.join("|", who.nationalities()));
        if (!first && dice.chance(5)) {
            row.put("nationalities", "ZZ");
        }
        row.put("country_of_birth", gap(8, dice.chance(6) ? "ZZ" : who.countryOfBirth()));
        row.put("residence_status", dice.chance(5) ? "UNKNOWN" : who.residence());
        row.put("languages", gap(20, languages(who)));
        String precision = identity ? identities.tell(row, who, type, first) : identities.precision(false);
        identities.tellAge(row, who, day, precision);
        if (identity) {
            row.put("own_case_number", gap(10, caseNumber(type, day)));
            row.put("account", gap(25, accounts.of(person.kind())));
            row.put("care_needs", gap(45, careNeeds(person)));
        }
    }

    private void tellExploitation(Map<String, String> row, Person person, boolean first) {
        What what = person.what();
        String form = what.form();
        if (!first && dice.chance(6)) {
            form = "NOT_YET_WORKED";
        } else if (person.kind().isSexual() && dice.chance(6)) {
            form = form + "|CRIMINAL_EXPLOITATION";
        } else if (person.kind() == Kind.LABOUR && dice.chance(4)) {
            form = form + "|FORCED_SERVICES";
        }
        row.put("forms", form);
        row.put(
                "serious_disadvantage",
                gap(20, person.kind() == Kind.LABOUR ? dice.weighted("YES:18 NO:62 UNKNOWN:20") : "NO"));
        row.put("sectors", sectors(person, first));
        row.put("exploitation_countries", gap(6, what.countries()));
        if (dice.chance(72)) {
            YearMonth from =
                    first || dice.chance(60) ? what.from() : what.from().minusMonths(dice.between(1, 3));
            row.put("exploitation_from", from.toString());
        }
        if (dice.chance(60)) {
            row.put("exploitation_to", what.to().toString());
        }
        row.put("recruitment", gap(15, dice.chance(8) ? "UNKNOWN" : what.recruitment()));
        row.put("acts", gap(25, dice.chance(8) ? "UNKNOWN" : what.acts()));
        row.put("means", gap(20, dice.chance(8) ? "UNKNOWN" : what.means()));
        row.put("indicators", gap(25, what.indicators()));
    }

    private void tellProcedure(Map<String, String> row, Person person, String type, boolean shelter) {
        String residence = person.who().residence();
        boolean mayReflect = List.of("NO_LAWFUL_STAY", "REFLECTION_PERIOD", "DUBLIN_CLAIMANT")
                .contains(residence);
        row.put(
                "reflection_period",
                residence.equals("REFLECTION_PERIOD")
                        ? "YES"
                        : mayReflect
                                ? dice.weighted(shelter ? "YES:70 NO:20 UNKNOWN:10" : "YES:30 NO:45 UNKNOWN:25")
                                : gap(30, "NO"));
        row.put(
                "complaint",
                INVESTIGATIVE.contains(type)
                        ? dice.weighted("FILED:26 COOPERATING:14 NONE:45 UNKNOWN:15")
                        : dice.weighted("FILED:8 COOPERATING:7 NONE:58 UNKNOWN:27"));
    }

    private String sectors(Person person, boolean first) {
        String main = person.what().sector();
        if (!first && dice.chance(8)) {
            return "UNKNOWN";
        }
        if (!main.equals("UNKNOWN") && dice.chance(8)) {
            String other = dice.weighted(person.kind().sectors());
            return other.equals(main) || other.equals("UNKNOWN") ? main : main + "|" + other;
        }
        return main;
    }

    private String languages(Who who) {
        if (who.nationalities().getFirst().equals("NL")) {
            return who.origin().languages().equals("nl")
                    ? "nl"
                    : "nl|" + who.origin().languages();
        }
        return dice.chance(15) && !who.origin().languages().contains("en")
                ? who.origin().languages() + "|en"
                : who.origin().languages();
    }

    private String careNeeds(Person person) {
        String needs = dice.several(
                "MEDICAL:20 PSYCHOLOGICAL:28 LEGAL_HELP:24 SHELTER:16 ADDICTION:4 CHILDREN:5"
                        + " MILD_INTELLECTUAL_DISABILITY:5",
                1,
                2);
        boolean speaksDutch = person.who().nationalities().getFirst().equals("NL");
        return speaksDutch || dice.chance(50) ? needs : needs + "|INTERPRETER";
    }

    /** Each reporter counts in its own way; the G says that the number is generated. */
    private String caseNumber(String type, LocalDate day) {
        String prefix = type.substring(0, Math.min(2, type.length())).toUpperCase(Locale.ROOT);
        return "G" + prefix + "-" + day.getYear() + "-" + dice.digits(6);
    }

    private String gap(int percent, String answer) {
        return dice.chance(percent) ? "" : answer;
    }
}
