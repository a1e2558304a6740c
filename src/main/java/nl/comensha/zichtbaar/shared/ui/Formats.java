package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.comensha.zichtbaar.shared.Times;

/** Numbers, dates and times as the reader's language writes them; time is Amsterdam's. */
public final class Formats {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String MINUS = "−";

    private final Locale locale;
    private final UnaryOperator<String> words;

    Formats(Locale locale, UnaryOperator<String> words) {
        // British for English: day before month.
        this.locale = locale.getLanguage().equals("en") ? Locale.UK : Locale.of("nl", "NL");
        this.words = words;
    }

    /** For the language of the current screen. */
    public static Formats here() {
        UI ui = UI.getCurrent();
        return of(ui == null ? Locale.of("nl") : ui.getLocale());
    }

    /** For a language, such as that of a file. */
    public static Formats of(Locale locale) {
        return new Formats(locale, key -> I18NProvider.translate(locale, key));
    }

    /** 1.372 */
    public String number(long value) {
        return minus(NumberFormat.getIntegerInstance(locale).format(value));
    }

    /** 12,6 */
    public String number(double value, int decimals) {
        return minus(fixed(decimals).format(value));
    }

    /** 35% of 0.35; no space before the sign. */
    public String percent(double share, int decimals) {
        return minus(fixed(decimals).format(share * 100)) + "%";
    }

    /** 9 nov 2021 */
    public String date(LocalDate date) {
        return pattern("d MMM yyyy").format(date).replace(".", "");
    }

    public String date(Instant at) {
        return date(day(at));
    }

    /** 9 november 2021 */
    public String longDate(LocalDate date) {
        return pattern("d MMMM yyyy").format(date);
    }

    /** november 2021 */
    public String month(LocalDate date) {
        return pattern("MMMM yyyy").format(date);
    }

    /** 14:32 */
    public String time(Instant at) {
        return TIME.format(LocalTime.ofInstant(at, Times.AMSTERDAM));
    }

    /** 9 nov 2021, 14:32 */
    public String dateTime(Instant at) {
        return date(at) + ", " + time(at);
    }

    /** vandaag 14:32, gisteren 14:32, else 9 nov 2021, 14:32 */
    public String moment(Instant at) {
        return moment(at, Instant.now());
    }

    /** As {@link #moment(Instant)}, without the time of day for what is older than yesterday: for narrow columns. */
    public String shortMoment(Instant at) {
        Instant now = Instant.now();
        return isRecent(at, now) ? moment(at, now) : date(at);
    }

    String moment(Instant at, Instant now) {
        if (!isRecent(at, now)) {
            return dateTime(at);
        }
        return words.apply(day(at).equals(day(now)) ? "ui.today" : "ui.yesterday") + " " + time(at);
    }

    private static boolean isRecent(Instant at, Instant now) {
        return day(at).equals(day(now)) || day(at).equals(day(now).minusDays(1));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Times.AMSTERDAM);
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private NumberFormat fixed(int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    private static String minus(String text) {
        return text.startsWith("-") ? MINUS + text.substring(1) : text;
    }
}
