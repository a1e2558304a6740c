package nl.comensha.zichtbaar.report;

import java.util.List;

/**
 * What still stands between a draft and submitting it.
 *
 * @param missing true when the field has no answer yet, false when the answer cannot be right
 * @param messageKey of the translations: what is wrong and how to mend it
 */
public record Gap(ReportField field, boolean missing, String messageKey, List<Object> arguments) {
    static Gap missing(ReportField field) {
        return new Gap(field, true, "report.gap.missing", List.of());
    }

    static Gap wrong(ReportField field, String messageKey, Object... arguments) {
        return new Gap(field, false, messageKey, List.of(arguments));
    }
}
