package nl.comensha.zichtbaar.statistics;

import static nl.comensha.zichtbaar.statistics.Figure.Category;
import static nl.comensha.zichtbaar.statistics.Figure.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.comensha.zichtbaar.statistics.FigureDefinition.Order;
import nl.comensha.zichtbaar.statistics.FigureDefinition.Published;
import org.jspecify.annotations.Nullable;

/** Makes a figure from its definition and the counts. */
class FigureBuilder {
    private final FigureFilter filter;
    private final Measure measure;
    private final Reference reference;

    FigureBuilder(FigureFilter filter, Measure measure, Reference reference) {
        this.filter = filter;
        this.measure = measure;
        this.reference = reference;
    }

    /** A figure by dimension. */
    Figure split(FigureDefinition definition, Dimension dimension, Map<String, Long> counts, long distinct) {
        boolean overlapping = measure == Measure.VICTIMS && !dimension.ofPerson();
        List<Category> categories = new ArrayList<>();
        List<Category> values = new ArrayList<>(values(definition, dimension, counts));
        int top = definition.top() == 0 ? values.size() : Math.min(definition.top(), values.size());
        categories.addAll(values.subList(0, top));
        if (top < values.size()) {
            long rest = values.subList(top, values.size()).stream()
                    .mapToLong(Category::count)
                    .sum();
            categories.add(new Category(Category.REST, null, Kind.REST, rest, null, false));
        }
        long unknown = counts.getOrDefault(Dimension.UNKNOWN, 0L);
        if (unknown > 0 || definition.includesUnknown()) {
            categories.add(category(dimension, Dimension.UNKNOWN, unknown));
        }
        long sum = categories.stream().mapToLong(Category::count).sum();
        return new Figure(
                definition,
                definition.shares() && !overlapping ? withShares(categories) : categories,
                overlapping ? distinct : sum,
                overlapping,
                null,
                compared(definition, counts));
    }

    /** A figure over time; without the year before when nothing at all is known of that year. */
    Figure overTime(FigureDefinition definition, long[] months, long @Nullable [] previous, LocalDate today) {
        int year = filter.year();
        return new Figure(
                definition,
                List.of(),
                Arrays.stream(months).sum(),
                false,
                new Figure.Months(
                        numbers(year, months, today), previous == null ? null : numbers(year - 1, previous, today)),
                Figure.Publication.NONE);
    }

    private List<Category> values(FigureDefinition definition, Dimension dimension, Map<String, Long> counts) {
        List<String> codes = new ArrayList<>(
                dimension == Dimension.REPORTER_GROUP
                        ? reference.groupsOf(filter.year()).stream()
                                .map(Reference.Group::code)
                                .toList()
                        : dimension.codes());
        counts.keySet().stream()
                .filter(code -> !codes.contains(code) && !code.equals(Dimension.UNKNOWN))
                .sorted()
                .forEach(codes::add);
        // What was chosen stays to be seen, and to be let go, however small it is.
        filter.get(dimension)
                .filter(code -> !codes.contains(code) && !code.equals(Dimension.UNKNOWN))
                .ifPresent(codes::add);
        Comparator<Category> order = Comparator.comparing((Category category) -> category.kind() != Kind.VALUE);
        if (definition.order() == Order.SIZE) {
            order = order.thenComparing(category -> !category.chosen() || definition.top() == 0)
                    .thenComparing(Comparator.comparingLong(Category::count).reversed());
        }
        return codes.stream()
                .map(code -> category(dimension, code, counts.getOrDefault(code, 0L)))
                .sorted(order)
                .toList();
    }

    private Category category(Dimension dimension, String code, long count) {
        Label name = dimension == Dimension.REPORTER_GROUP
                ? reference.groupsOf(filter.year()).stream()
                        .filter(group -> group.code().equals(code))
                        .map(Reference.Group::label)
                        .findFirst()
                        .orElse(null)
                : null;
        return new Category(code, name, kind(dimension, code), count, null, filter.has(dimension, code));
    }

    private static Kind kind(Dimension dimension, String code) {
        if (code.equals(Dimension.UNKNOWN)) {
            return Kind.UNKNOWN;
        }
        // "Other" is a heap of small ones in these; in the others it is an answer like any.
        boolean heap = dimension == Dimension.REPORTER_GROUP
                || dimension == Dimension.SECTOR_GROUP
                || dimension == Dimension.SECTOR;
        return heap && code.equals("OTHER") ? Kind.OTHER : Kind.VALUE;
    }

    private static List<Category> withShares(List<Category> categories) {
        List<Integer> shares =
                Shares.of(categories.stream().map(Category::count).toList());
        List<Category> shared = new ArrayList<>(categories.size());
        for (int i = 0; i < categories.size(); i++) {
            Category of = categories.get(i);
            shared.add(new Category(of.code(), of.name(), of.kind(), of.count(), shares.get(i), of.chosen()));
        }
        return shared;
    }

    private Figure.Publication compared(FigureDefinition definition, Map<String, Long> counts) {
        Published published = definition.published().get(filter.year());
        if (published == null || measure != Measure.REPORTS || !filter.chosen().isEmpty()) {
            return Figure.Publication.NONE;
        }
        boolean same = published.values().entrySet().stream()
                        .allMatch(entry -> Objects.equals(counts.get(entry.getKey()), entry.getValue()))
                && counts.values().stream().mapToLong(Long::longValue).sum() == published.total();
        return same ? Figure.Publication.SAME : Figure.Publication.DIFFERENT;
    }

    private static List<@Nullable Long> numbers(int year, long[] months, LocalDate today) {
        List<@Nullable Long> numbers = new ArrayList<>(12);
        for (int month = 1; month <= 12; month++) {
            boolean begun = !LocalDate.of(year, month, 1).isAfter(today);
            numbers.add(begun ? Long.valueOf(months[month - 1]) : null);
        }
        return numbers;
    }
}
