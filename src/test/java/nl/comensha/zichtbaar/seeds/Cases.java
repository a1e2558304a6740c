package nl.comensha.zichtbaar.seeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who reports whom in 2021: each case is one person with the types of those who report them. The totals per published group
 * are those of the factsheet (figure 5), 895 reports of 791 people; which reporters overlap is generated.
 */
final class Cases {

    /** Reports per type; KMar and below together are the factsheet's 64 of "Overig", shelter and AZC its 24. */
    private static final String TOTALS = "POLICE:310 FAIRWORK:255 CARE_COORDINATION:202 NLA:40 SHELTER:16 AZC:8 KMAR:30"
            + " YOUTH_CARE:14 LAWYER:6 HEALTH_CARE:5 OTHER:9";

    /** People with several reports: how many, and by whom. Together 88 people with 104 reports too many. */
    private static final String SHARED = """
            1 POLICE CARE_COORDINATION SHELTER POLICE
            1 POLICE CARE_COORDINATION KMAR AZC
            4 POLICE CARE_COORDINATION SHELTER
            3 POLICE POLICE CARE_COORDINATION
            2 FAIRWORK NLA CARE_COORDINATION
            2 POLICE KMAR CARE_COORDINATION
            1 POLICE YOUTH_CARE CARE_COORDINATION
            30 POLICE CARE_COORDINATION
            6 POLICE POLICE
            5 FAIRWORK FAIRWORK
            8 FAIRWORK NLA
            6 FAIRWORK CARE_COORDINATION
            4 CARE_COORDINATION SHELTER
            4 KMAR CARE_COORDINATION
            3 POLICE YOUTH_CARE
            3 POLICE FAIRWORK
            1 KMAR AZC
            2 CARE_COORDINATION CARE_COORDINATION
            2 LAWYER CARE_COORDINATION
            """;

    private Cases() {}

    /** The types that report each of the 791, in a random order. */
    static List<List<String>> of2021(Dice dice) {
        List<List<String>> cases = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (String line : SHARED.lines().toList()) {
            List<String> words = List.of(line.split(" "));
            List<String> types = words.subList(1, words.size());
            for (int i = 0; i < Integer.parseInt(words.getFirst()); i++) {
                cases.add(types);
                types.forEach(type -> used.merge(type, 1, Integer::sum));
            }
        }
        for (String total : TOTALS.split(" ", -1)) {
            String type = total.substring(0, total.indexOf(':'));
            int alone = Integer.parseInt(total.substring(total.indexOf(':') + 1)) - used.getOrDefault(type, 0);
            for (int i = 0; i < alone; i++) {
                cases.add(List.of(type));
            }
        }
        dice.shuffle(cases);
        return cases;
    }

    /** The reporter whose work decides what kind of story it is: labour's own services before the others. */
    static String leading(List<String> types) {
        for (String type : List.of("FAIRWORK", "NLA", "YOUTH_CARE", "LAWYER", "AZC", "SHELTER", "KMAR")) {
            if (types.contains(type)) {
                return type;
            }
        }
        return types.getFirst();
    }
}
