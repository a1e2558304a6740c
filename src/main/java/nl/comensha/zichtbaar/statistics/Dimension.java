package nl.comensha.zichtbaar.statistics;

import java.util.Arrays;
import java.util.List;
import nl.comensha.zichtbaar.report.AgeBand;
import nl.comensha.zichtbaar.report.Answer;
import nl.comensha.zichtbaar.report.ExploitationForm;
import nl.comensha.zichtbaar.report.ExploitationSector;
import nl.comensha.zichtbaar.report.PoliceUnit;
import nl.comensha.zichtbaar.report.ReportStatus;
import nl.comensha.zichtbaar.report.Sex;
import nl.comensha.zichtbaar.shared.Province;

/**
 * By what figures are split and filtered. The first three belong to a report; the others to the person as well, and counting
 * victims uses the person's own value for the year.
 */
public enum Dimension {
    REPORTER_GROUP("aanmelder", false),
    ORGANISATION("organisatie", false),
    STATUS("status", false, ReportStatus.class),
    FORM("vorm", true, ExploitationForm.class),
    SECTOR_GROUP("sector", true, ExploitationSector.Group.class),
    SECTOR("deelsector", true, ExploitationSector.class),
    SEX("geslacht", true, Sex.class),
    MINOR("minderjarig", true, Answer.class),
    AGE_BAND("leeftijd", true, AgeBand.class),
    NATIONALITY("nationaliteit", true),
    PROVINCE("provincie", true, Province.class),
    POLICE_UNIT("eenheid", true, PoliceUnit.class);

    /** The code that stands for not known, in every dimension. */
    public static final String UNKNOWN = "UNKNOWN";

    private final String parameter;
    private final boolean ofPerson;
    private final String codeType;
    private final List<String> codes;

    Dimension(String parameter, boolean ofPerson) {
        this.parameter = parameter;
        this.ofPerson = ofPerson;
        this.codeType = "";
        this.codes = List.of();
    }

    Dimension(String parameter, boolean ofPerson, Class<? extends Enum<?>> values) {
        this.parameter = parameter;
        this.ofPerson = ofPerson;
        this.codeType = values.getSimpleName();
        this.codes = Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
    }

    /** Name of the parameter in the address. */
    public String parameter() {
        return parameter;
    }

    /** The key of the words for a code; empty where the words are not ours but names. */
    public String labelKey(String code) {
        return codeType.isEmpty() ? "" : "code." + codeType + "." + code;
    }

    /** All codes where there is a fixed list of them, without unknown; else empty. */
    public List<String> codes() {
        return codes.stream()
                .filter(code -> !code.equals(UNKNOWN))
                .filter(code -> this != STATUS || ReportStatus.valueOf(code).countable())
                .toList();
    }

    /** Whether a person has one value of it in a year. */
    boolean ofPerson() {
        return ofPerson;
    }

    Column column() {
        return Column.valueOf(name());
    }
}
