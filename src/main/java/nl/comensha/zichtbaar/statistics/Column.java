package nl.comensha.zichtbaar.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of the fact table that hold a code; a code is a small number there, and unknown is always 0. */
enum Column {
    ORGANISATION,
    UNIT,
    REPORTER_TYPE,
    REPORTER_GROUP,
    STATUS,
    CASE_FILE_TYPE,
    POLICE_UNIT,
    MUNICIPALITY,
    PROVINCE,
    REGION,
    SEX,
    AGE_BAND,
    MINOR,
    NATIONALITY,
    RESIDENCE_STATUS,
    FORM,
    SECTOR,
    SECTOR_GROUP;

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String definitions() {
        return Arrays.stream(values())
                .map(column -> column.sql() + " smallint not null")
                .collect(Collectors.joining(", "));
    }
}
