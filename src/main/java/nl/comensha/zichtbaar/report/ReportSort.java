package nl.comensha.zichtbaar.report;

import java.util.Arrays;

/** What lists of reports can be sorted by: only what an index of the database follows, so that every page is fast. */
public enum ReportSort {
    DATE("datum"),
    NUMBER("nummer"),
    CHANGED("gewijzigd"),
    STATUS("status"),
    REPORTER_TYPE("aanmelder"),
    FORM("vorm"),
    SECTOR("sector"),
    SEX("geslacht"),
    AGE("leeftijd"),
    NATIONALITY("nationaliteit"),
    PROVINCE("provincie"),
    REGION("regio"),
    POLICE_UNIT("politie-eenheid");

    private final String parameter;

    ReportSort(String parameter) {
        this.parameter = parameter;
    }

    /** A key with its direction. */
    public record Order(ReportSort by, boolean descending) {
        /** Newest report date first. */
        public static final Order NEWEST = new Order(DATE, true);

        /** From an address; what is unknown there means newest first. */
        public static Order fromParameter(String written) {
            boolean descending = written.startsWith("-");
            String key = descending ? written.substring(1) : written;
            return Arrays.stream(values())
                    .filter(sort -> sort.parameter.equals(key))
                    .findFirst()
                    .map(sort -> new Order(sort, descending))
                    .orElse(NEWEST);
        }

        /** For an address: the key, with a minus before it when descending. */
        public String toParameter() {
            return descending ? "-" + by.parameter : by.parameter;
        }
    }
}
