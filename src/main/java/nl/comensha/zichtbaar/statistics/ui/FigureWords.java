package nl.comensha.zichtbaar.statistics.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.comensha.zichtbaar.shared.Country;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.statistics.Choice;
import nl.comensha.zichtbaar.statistics.Dashboard;
import nl.comensha.zichtbaar.statistics.Dimension;
import nl.comensha.zichtbaar.statistics.Figure;
import nl.comensha.zichtbaar.statistics.Label;
import nl.comensha.zichtbaar.statistics.Measure;
import org.jspecify.annotations.Nullable;

/** Says figures in words: the names of values, what stands out, and what was counted. */
class FigureWords {
    /** From here on the two largest together say more than the largest alone. */
    private static final int MANY_VALUES = 5;

    private final Locale locale;
    private final Formats formats;

    FigureWords(Locale locale) {
        this.locale = locale;
        this.formats = Formats.of(locale);
    }

    /** Arguments come as text: a year must not be written as 2.021. */
    String text(String key, String... arguments) {
        return I18NProvider.translate(locale, key, (Object[]) arguments);
    }

    Locale locale() {
        return locale;
    }

    Formats formats() {
        return formats;
    }

    String choice(Dimension dimension, Choice choice) {
        return value(dimension, choice.code(), choice.name());
    }

    String value(Dimension dimension, String code, @Nullable Label name) {
        if (name != null) {
            return name.in(locale);
        }
        return capital(
                switch (code) {
                    case Dimension.UNKNOWN -> text("statistics.unknown");
                    case Figure.Category.REST -> text("statistics.rest");
                    default ->
                        switch (dimension) {
                            case MINOR -> text("statistics.minor." + code);
                            case NATIONALITY -> country(code);
                            default -> {
                                String key = dimension.labelKey(code);
                                yield key.isEmpty() ? code : text(key);
                            }
                        };
                });
    }

    String counted(Measure measure) {
        return text("statistics.counted." + measure);
    }

    String title(Figure figure, Measure measure) {
        return text("statistics.figure." + figure.definition().key() + ".title", text("statistics.measure." + measure));
    }

    /** The largest, or the two largest where there are many and none is the most by itself. */
    String finding(Figure figure, Dimension dimension, Measure measure) {
        List<Figure.Category> largest = figure.categories().stream()
                .filter(category -> category.kind() == Figure.Kind.VALUE && category.count() > 0)
                .sorted(Comparator.comparingLong(Figure.Category::count).reversed())
                .toList();
        String counted = counted(measure);
        if (largest.isEmpty() || figure.total() == 0) {
            return text("statistics.finding.none", counted);
        }
        Figure.Category first = largest.getFirst();
        String total = formats.number(figure.total());
        if (figure.categories().size() >= MANY_VALUES
                && largest.size() > 1
                && !figure.overlapping()
                && first.count() * 2 < figure.total()) {
            Figure.Category second = largest.get(1);
            return text(
                    "statistics.finding.two",
                    value(dimension, first.code(), first.name()),
                    value(dimension, second.code(), second.name()),
                    formats.percent((double) (first.count() + second.count()) / figure.total(), 0),
                    total,
                    counted);
        }
        String name = value(dimension, first.code(), first.name());
        String count = formats.number(first.count());
        return first.share() == null
                ? text("statistics.finding.topOnly", name, count, total, counted)
                : text(
                        "statistics.finding.top",
                        name,
                        count,
                        total,
                        counted,
                        text("statistics.percent", first.share().toString()));
    }

    String findingOverTime(Figure figure, Figure.Months months, Dashboard dashboard) {
        String counted = counted(dashboard.measure());
        String total = formats.number(figure.total());
        int year = dashboard.filter().year();
        List<@Nullable Long> previous = months.previous();
        if (previous == null) {
            return text("statistics.finding.months", total, counted, Integer.toString(year)) + " "
                    + text("statistics.footer.noPrevious", Integer.toString(year - 1));
        }
        return text(
                "statistics.finding.compared",
                total,
                counted,
                Integer.toString(year),
                formats.number(sum(previous)),
                Integer.toString(year - 1));
    }

    /** What is counted, on which day, by which definition, and from which source. */
    String footer(Figure figure, Dashboard dashboard) {
        Measure measure = dashboard.measure();
        String year = Integer.toString(dashboard.filter().year());
        StringBuilder footer = new StringBuilder(text(
                "statistics.footer",
                counted(measure),
                year,
                formats.date(dashboard.referenceDate()),
                definition(figure, measure, year)));
        if (measure == Measure.REPORTS && dashboard.notReviewed() > 0) {
            footer.append(' ').append(text("statistics.footer.notReviewed", formats.number(dashboard.notReviewed())));
        }
        if (figure.overlapping()) {
            footer.append(' ').append(text("statistics.footer.overlapping"));
        } else if (measure == Measure.VICTIMS && figure.months() == null) {
            footer.append(' ').append(text("statistics.footer.victims"));
        }
        if (figure.publication() != Figure.Publication.NONE) {
            footer.append(' ').append(publication(figure, dashboard));
        }
        figure.definition().remarks().stream()
                .filter(remark -> dashboard.filter().year() <= remark.until())
                .forEach(remark -> footer.append(' ').append(text(remark.key())));
        return footer.toString();
    }

    static long sum(List<@Nullable Long> months) {
        long sum = 0;
        for (Long month : months) {
            sum += month == null ? 0 : month;
        }
        return sum;
    }

    private String definition(Figure figure, Measure measure, String year) {
        String key = "statistics.definition." + figure.definition().key();
        return text(figure.months() == null ? key : key + "." + measure, year);
    }

    private String publication(Figure figure, Dashboard dashboard) {
        var published = figure.definition().published().get(dashboard.filter().year());
        return published == null
                ? ""
                : text(
                        "statistics.publication." + figure.publication(),
                        text(published.sourceKey()),
                        Integer.toString(published.values().size()),
                        formats.number(published.total()));
    }

    private String country(String code) {
        boolean ours = code.equals(Country.STATELESS) || code.equals(Country.KOSOVO);
        return ours ? text("code.Country." + code) : Locale.of("", code).getDisplayCountry(locale);
    }

    private String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
