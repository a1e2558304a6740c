package nl.comensha.zichtbaar.report;

/**
 * How long a list is.
 *
 * @param rows exact, or as far as was counted
 * @param more whether there are more than that
 */
public record ReportCount(int rows, boolean more) {
    static ReportCount of(int counted) {
        return new ReportCount(Math.min(counted, ReportQuery.COUNTED), counted > ReportQuery.COUNTED);
    }
}
