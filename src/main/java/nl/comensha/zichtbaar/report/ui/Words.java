package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.comensha.zichtbaar.shared.ui.Formats;
import org.jspecify.annotations.Nullable;

/** The words of these screens, in the language of who looks. */
final class Words {
    private Words() {}

    static String of(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String code(Enum<?> value) {
        return of("code." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A code that stands by itself, as a choice or a heading. */
    static String choice(Enum<?> value) {
        return capital(code(value));
    }

    static String codes(Collection<? extends Enum<?>> values) {
        return capital(values.stream().map(Words::code).collect(Collectors.joining(", ")));
    }

    static String optional(String label) {
        return of("report.optional", label);
    }

    static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.getDefault() : ui.getLocale();
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "" : Formats.here().longDate(date);
    }

    static String month(@Nullable YearMonth month) {
        return month == null ? "" : Formats.here().month(month.atDay(1));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }
}
