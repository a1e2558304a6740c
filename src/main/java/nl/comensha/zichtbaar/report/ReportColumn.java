package nl.comensha.zichtbaar.report;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import nl.comensha.zichtbaar.shared.Times;
import org.jspecify.annotations.Nullable;

/** A column of a list or an export, with what it says of a report. */
public enum ReportColumn {
    NUMBER(ReportSort.NUMBER, (item, words) -> item.number()),
    OWN_CASE_NUMBER(null, (item, words) -> item.ownCaseNumber()),
    STATUS(ReportSort.STATUS, (item, words) -> words.of(item.status())),
    REPORT_DATE(ReportSort.DATE, (item, words) -> item.reportDate().toString()),
    SUBMITTED(
            null,
            (item, words) ->
                    item.submittedAt().atZone(Times.AMSTERDAM).toLocalDate().toString()),
    ORGANISATION(null, (item, words) -> item.organisation()),
    UNIT(null, (item, words) -> Objects.requireNonNullElse(item.unit(), "")),
    REPORTER_TYPE(
            ReportSort.REPORTER_TYPE, (item, words) -> words.of(ReportColumn.REPORTER_TYPE_WORD + item.reporterType())),
    FORM(ReportSort.FORM, (item, words) -> words.of(item.form())),
    SECTOR(ReportSort.SECTOR, (item, words) -> words.of(item.sector())),
    SEX(ReportSort.SEX, (item, words) -> words.of(item.sex())),
    AGE_BAND(ReportSort.AGE, (item, words) -> words.of(item.ageBand())),
    MINOR(null, (item, words) -> words.of(item.minor())),
    NATIONALITY(ReportSort.NATIONALITY, (item, words) -> words.country(item.nationality())),
    MUNICIPALITY(
            null,
            (item, words) -> item.municipality().equals(ReportFacts.UNKNOWN_PLACE)
                    ? words.capital(words.of("code.Answer.UNKNOWN"))
                    : item.municipality()),
    PROVINCE(ReportSort.PROVINCE, (item, words) -> words.capital(words.of("code.Province." + item.province()))),
    REGION(ReportSort.REGION, (item, words) -> item.region()),
    POLICE_UNIT(ReportSort.POLICE_UNIT, (item, words) -> words.of(item.policeUnit())),
    COMPLETENESS(null, (item, words) -> item.completeness() + "/" + Completeness.OF);

    /** Reporter types are rows, not code: who translates looks them up behind this prefix. */
    public static final String REPORTER_TYPE_WORD = "code.ReporterType.";

    /** What a partner's list has. */
    public static final List<ReportColumn> OWN = List.of(
            NUMBER, OWN_CASE_NUMBER, REPORT_DATE, STATUS, UNIT, FORM, SECTOR, SEX, AGE_BAND, NATIONALITY, COMPLETENESS);
    /** What the list over all organisations has: no own case numbers, those belong to the reporter. */
    public static final List<ReportColumn> ALL = List.of(
            NUMBER,
            REPORT_DATE,
            ORGANISATION,
            UNIT,
            REPORTER_TYPE,
            STATUS,
            FORM,
            SECTOR,
            SEX,
            AGE_BAND,
            MINOR,
            NATIONALITY,
            MUNICIPALITY,
            PROVINCE,
            REGION,
            POLICE_UNIT,
            SUBMITTED,
            COMPLETENESS);

    private final @Nullable ReportSort sort;
    private final BiFunction<ReportListItem, ExportWords, String> text;

    ReportColumn(@Nullable ReportSort sort, BiFunction<ReportListItem, ExportWords, String> text) {
        this.sort = sort;
        this.text = text;
    }

    /** By what a list is sorted on this column; null when it cannot be. */
    public @Nullable ReportSort sort() {
        return sort;
    }

    /** Key of the translations for its head. */
    public String key() {
        return "list.column." + name();
    }

    public String text(ReportListItem item, ExportWords words) {
        return text.apply(item, words);
    }
}
