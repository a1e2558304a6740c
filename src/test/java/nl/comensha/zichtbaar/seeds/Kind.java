package nl.comensha.zichtbaar.seeds;

/**
 * The broad stories of which the generated people live one; weights are plausible and nobody's statistics.
 */
enum Kind {
    SEXUAL_DUTCH(
            "DUTCH:64 ANTILLEAN:8 SURINAMESE:8 MOROCCAN:10 TURKISH:5 POLISH:2 SYRIAN:3",
            96,
            13,
            24,
            "SEXUAL_EXPLOITATION:1",
            "SEXUAL_HOTEL:20 SEXUAL_ONLINE:26 SEXUAL_HOME:20 SEXUAL_ESCORT:18 SEXUAL_STREET:3 SEXUAL_OTHER:8 UNKNOWN:5",
            "PARTNER:45 ONLINE:30 ACQUAINTANCE:15 FAMILY:4 UNKNOWN:8"),
    SEXUAL_ABROAD(
            "NIGERIAN:24 ROMANIAN:11 HUNGARIAN:9 BULGARIAN:8 UGANDAN:7 POLISH:5 SIERRA_LEONEAN:5 GAMBIAN:3 GUINEAN:5 GHANAIAN:2"
                    + " ETHIOPIAN:3 ERITREAN:3 SOMALI:2 COLOMBIAN:4 BRAZILIAN:3 CHINESE:3 ALBANIAN:3 UKRAINIAN:3 SYRIAN:2 GREEK:1"
                    + " SPANISH:1 VIETNAMESE:2",
            92,
            17,
            40,
            "SEXUAL_EXPLOITATION:1",
            "SEXUAL_WINDOW:15 SEXUAL_CLUB:13 SEXUAL_ESCORT:16 SEXUAL_STREET:7 SEXUAL_HOME:20 SEXUAL_HOTEL:10 SEXUAL_MASSAGE:6"
                    + " SEXUAL_ONLINE:8 SEXUAL_OTHER:5 UNKNOWN:6",
            "SMUGGLER:24 PARTNER:20 ACQUAINTANCE:20 ADVERTISEMENT:10 ONLINE:10 FAMILY:6 OTHER:3 UNKNOWN:12"),
    LABOUR(
            "POLISH:30 ROMANIAN:12 BULGARIAN:9 HUNGARIAN:7 LITHUANIAN:5 SLOVAK:3 SPANISH:2 GREEK:2 FILIPINO:6 INDONESIAN:3"
                    + " INDIAN:4 VIETNAMESE:3 CHINESE:3 UKRAINIAN:5 MOROCCAN:3 BRAZILIAN:2 COLOMBIAN:1 DUTCH:1",
            36,
            19,
            56,
            "LABOUR_EXPLOITATION:1",
            "AGRICULTURE_FORESTRY_FISHERY:24 DOMESTIC_WORK:9 HOSPITALITY:11 INDUSTRY:12 CONSTRUCTION:12 TRANSPORT_STORAGE:13"
                    + " WHOLESALE_RETAIL:3 CLEANING:6 OTHER_LABOUR_OR_SERVICES:5 UNKNOWN:5",
            "EMPLOYMENT_AGENCY:46 ADVERTISEMENT:14 ACQUAINTANCE:18 ONLINE:10 FAMILY:4 UNKNOWN:8"),
    CRIMINAL(
            "DUTCH:48 MOROCCAN:10 ANTILLEAN:6 SURINAMESE:6 VIETNAMESE:10 ROMANIAN:9 ALBANIAN:6 POLISH:5",
            27,
            14,
            32,
            "CRIMINAL_EXPLOITATION:1",
            "CRIME:94 UNKNOWN:6",
            "ACQUAINTANCE:40 ONLINE:20 PARTNER:10 FAMILY:10 SMUGGLER:8 UNKNOWN:12"),
    OTHER_FORM(
            "ROMANIAN:16 BULGARIAN:12 SLOVAK:8 FILIPINO:10 INDONESIAN:8 DUTCH:14 MOROCCAN:12 SOMALI:6 ETHIOPIAN:5 SYRIAN:9",
            60,
            16,
            48,
            "FORCED_BEGGING:30 FORCED_SERVICES:42 FORCED_MARRIAGE:22 ORGAN_REMOVAL:2 ILLEGAL_ADOPTION:2 SURROGACY_EXPLOITATION:2",
            "OTHER:1",
            "FAMILY:45 ACQUAINTANCE:25 PARTNER:10 OTHER:5 UNKNOWN:15"),
    UNCLEAR(
            "NIGERIAN:20 DUTCH:20 CHINESE:10 ALBANIAN:10 GUINEAN:10 UKRAINIAN:8 COLOMBIAN:8 VIETNAMESE:14",
            62,
            17,
            40,
            "NOT_YET_WORKED:55 UNKNOWN:45",
            "UNKNOWN:1",
            "SMUGGLER:35 ACQUAINTANCE:20 ONLINE:15 UNKNOWN:30");

    private final String origins;
    private final int women;
    private final int youngest;
    private final int oldest;
    private final String forms;
    private final String sectors;
    private final String recruitment;

    Kind(String origins, int women, int youngest, int oldest, String forms, String sectors, String recruitment) {
        this.origins = origins;
        this.women = women;
        this.youngest = youngest;
        this.oldest = oldest;
        this.forms = forms;
        this.sectors = sectors;
        this.recruitment = recruitment;
    }

    /** The kind of story that a reporter of this type mostly meets. */
    static Kind metBy(Dice dice, String type) {
        return valueOf(dice.weighted(
                switch (type) {
                    case "FAIRWORK" -> "LABOUR:93 OTHER_FORM:4 SEXUAL_ABROAD:3";
                    case "NLA" -> "LABOUR:95 UNCLEAR:5";
                    case "KMAR" -> "SEXUAL_ABROAD:50 LABOUR:20 CRIMINAL:10 UNCLEAR:20";
                    case "SHELTER" -> "SEXUAL_DUTCH:15 SEXUAL_ABROAD:65 LABOUR:10 OTHER_FORM:10";
                    case "AZC" -> "SEXUAL_ABROAD:70 LABOUR:10 CRIMINAL:5 UNCLEAR:15";
                    case "YOUTH_CARE" -> "SEXUAL_DUTCH:65 CRIMINAL:30 OTHER_FORM:5";
                    case "LAWYER" -> "SEXUAL_ABROAD:60 LABOUR:30 CRIMINAL:10";
                    case "HEALTH_CARE" -> "SEXUAL_DUTCH:40 SEXUAL_ABROAD:40 OTHER_FORM:20";
                    case "CARE_COORDINATION" ->
                        "SEXUAL_DUTCH:40 SEXUAL_ABROAD:33 LABOUR:8 CRIMINAL:9 OTHER_FORM:6 UNCLEAR:4";
                    default -> "SEXUAL_DUTCH:37 SEXUAL_ABROAD:31 CRIMINAL:16 LABOUR:7 OTHER_FORM:4 UNCLEAR:5";
                }));
    }

    String origins() {
        return origins;
    }

    int women() {
        return women;
    }

    int youngest() {
        return youngest;
    }

    int oldest() {
        return oldest;
    }

    String forms() {
        return forms;
    }

    String sectors() {
        return sectors;
    }

    String recruitment() {
        return recruitment;
    }

    boolean isSexual() {
        return this == SEXUAL_DUTCH || this == SEXUAL_ABROAD;
    }
}
