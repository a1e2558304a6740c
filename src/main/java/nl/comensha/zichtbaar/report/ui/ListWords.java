package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.comensha.zichtbaar.report.ExportWords;
import nl.comensha.zichtbaar.report.ReportColumn;
import nl.comensha.zichtbaar.report.ReportFilter.Choice;

/** The reader's words for a list, that also work on the thread of a download. */
final class ListWords {
    private ListWords() {}

    static ExportWords of(Locale locale, List<Choice> reporterTypes) {
        I18NProvider provider = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        Map<String, String> types = reporterTypes.stream()
                .collect(Collectors.toMap(
                        type -> ReportColumn.REPORTER_TYPE_WORD + type.value(), Choice::label, (one, other) -> one));
        return new ExportWords(locale, key -> {
            String type = types.get(key);
            return type == null ? provider.getTranslation(key, locale) : type;
        });
    }
}
