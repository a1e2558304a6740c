package nl.comensha.zichtbaar.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.comensha.zichtbaar.report.ExploitationSector;
import nl.comensha.zichtbaar.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * One report as figures see it.
 *
 * @param person null when the links come apart from the reports
 * @param codes by column; what is absent is unknown
 */
record FactRow(
        UUID report,
        @Nullable UUID person,
        LocalDate date,
        @Nullable Integer age,
        Map<Column, String> codes) {
    static FactRow of(
            UUID report, @Nullable UUID person, LocalDate date, @Nullable Integer age, Map<Column, String> given) {
        EnumMap<Column, String> codes = new EnumMap<>(given);
        codes.put(Column.SECTOR_GROUP, sectorGroup(codes.getOrDefault(Column.SECTOR, Dimension.UNKNOWN)));
        return new FactRow(report, person, date, age, codes);
    }

    String code(Column column) {
        return codes.getOrDefault(column, Dimension.UNKNOWN);
    }

    boolean countable() {
        return status().countable();
    }

    boolean reviewed() {
        return !status().open();
    }

    /**
     * Orders a person's reports: by report date, then by when they came in (identifiers begin with their millisecond), so
     * that "the most recent" is the same one every time.
     */
    long moment() {
        long millis = (report.getMostSignificantBits() >>> 16) & 0x3FFFFFFFFFFL;
        return (date.toEpochDay() << 48) | (millis << 6) | (report.getLeastSignificantBits() & 0x3FL);
    }

    private ReportStatus status() {
        return ReportStatus.valueOf(code(Column.STATUS));
    }

    private static String sectorGroup(String sector) {
        return ExploitationSector.valueOf(sector).group().name();
    }
}
