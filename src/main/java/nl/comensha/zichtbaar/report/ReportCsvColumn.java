package nl.comensha.zichtbaar.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of a file of reports, each with the length that a cell may have. */
enum ReportCsvColumn {
    ROW(100),
    ORGANISATION(100),
    UNIT(100),
    DESK(40),
    REPORT_DATE(40, true),
    CASE_FILE_TYPE(100),
    LEGAL_BASIS(100, true),
    POLICE_UNIT(100),
    MUNICIPALITY(100),
    SEX(40, true),
    BIRTH_DATE(40),
    BIRTH_YEAR(40),
    AGE_BAND(40),
    MINOR(40),
    NATIONALITIES(400, true),
    COUNTRY_OF_BIRTH(40),
    RESIDENCE_STATUS(100),
    LANGUAGES(400),
    FORMS(1_000, true),
    SERIOUS_DISADVANTAGE(40),
    SECTORS(1_000),
    EXPLOITATION_COUNTRIES(400),
    EXPLOITATION_FROM(40),
    EXPLOITATION_TO(40),
    RECRUITMENT(400),
    ACTS(400),
    MEANS(400),
    REFLECTION_PERIOD(40),
    COMPLAINT(40),
    INDICATORS(1_000),
    GIVEN_NAMES(200),
    FAMILY_NAME(200),
    ALIASES(4_000),
    V_NUMBER(40),
    PHONE(100),
    EMAIL(200),
    ADDRESS(500),
    OWN_CASE_NUMBER(100),
    CARE_NEEDS(400),
    ACCOUNT(20_000);

    private final int maxLength;
    private final boolean required;

    ReportCsvColumn(int maxLength) {
        this(maxLength, false);
    }

    ReportCsvColumn(int maxLength, boolean required) {
        this.maxLength = maxLength;
        this.required = required;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    int maxLength() {
        return maxLength;
    }

    static List<ReportCsvColumn> required() {
        return Arrays.stream(values()).filter(column -> column.required).toList();
    }

    /** The column for a header as somebody typed it: case, blanks and hyphens do not matter. */
    static @Nullable ReportCsvColumn ofHeader(String header) {
        String name = header.strip().replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        for (ReportCsvColumn column : values()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return null;
    }
}
