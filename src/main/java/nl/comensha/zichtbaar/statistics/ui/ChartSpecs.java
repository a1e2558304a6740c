package nl.comensha.zichtbaar.statistics.ui;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.comensha.zichtbaar.statistics.Dashboard;
import nl.comensha.zichtbaar.statistics.Dimension;
import nl.comensha.zichtbaar.statistics.Figure;
import nl.comensha.zichtbaar.statistics.FigureDefinition;
import nl.comensha.zichtbaar.statistics.Measure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes what {@code <z-chart>} shows (see {@code frontend/src/spec.ts}) out of a figure. */
class ChartSpecs {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "view",
            "chart",
            "table",
            "both",
            "menu",
            "svg",
            "png",
            "csv",
            "select",
            "unselect",
            "empty",
            "suppressed",
            "missing",
            "peak",
            "legendUpTo",
            "legendBetween",
            "legendFrom");
    /** Column and row of each province's tile. */
    private static final Map<String, int[]> TILES = Map.ofEntries(
            Map.entry("FR", new int[] {3, 1}),
            Map.entry("GR", new int[] {4, 1}),
            Map.entry("NH", new int[] {2, 2}),
            Map.entry("FL", new int[] {3, 2}),
            Map.entry("DR", new int[] {4, 2}),
            Map.entry("ZH", new int[] {1, 3}),
            Map.entry("UT", new int[] {2, 3}),
            Map.entry("GE", new int[] {3, 3}),
            Map.entry("OV", new int[] {4, 3}),
            Map.entry("ZE", new int[] {1, 4}),
            Map.entry("NB", new int[] {2, 4}),
            Map.entry("LI", new int[] {3, 4}));

    private final FigureWords words;
    private final boolean generated;

    /** @param generated whether the reports are of generated people, which every chart then says */
    ChartSpecs(FigureWords words, boolean generated) {
        this.words = words;
        this.generated = generated;
    }

    ObjectNode of(Figure figure, Dashboard dashboard) {
        FigureDefinition definition = figure.definition();
        Measure measure = dashboard.measure();
        ObjectNode spec = JSON.objectNode();
        spec.put("title", words.title(figure, measure));
        spec.put("footer", words.footer(figure, dashboard));
        // What equals a publication of CoMensha is real, whoever the generated people behind it are.
        if (generated && figure.publication() != Figure.Publication.SAME) {
            spec.put("generated", words.text("statistics.generated"));
        }
        spec.put("locale", words.locale().getLanguage().equals("en") ? "en" : "nl");
        spec.put(
                "fileName",
                words.text(
                        "statistics.file",
                        Integer.toString(dashboard.filter().year()),
                        definition.key(),
                        measure.address()));
        spec.put("categoryHeader", words.text("statistics.figure." + definition.key() + ".header"));
        spec.put("valueHeader", words.text("statistics.count"));
        ObjectNode texts = spec.putObject("texts");
        TEXTS.forEach(text -> texts.put(text, words.text("statistics.chart." + text)));

        Dimension dimension = definition.dimension();
        Figure.Months months = figure.months();
        if (dimension != null) {
            split(spec, figure, dimension, dashboard);
        } else if (months != null) {
            overTime(spec, figure, months, dashboard);
        }
        return spec;
    }

    private void split(ObjectNode spec, Figure figure, Dimension dimension, Dashboard dashboard) {
        boolean tiles = figure.definition().chart() == FigureDefinition.Chart.TILES;
        spec.put("kind", tiles ? "tiles" : "ranking");
        spec.put("finding", words.finding(figure, dimension, dashboard.measure()));
        spec.put("selectable", true);
        boolean shares = figure.categories().stream().anyMatch(category -> category.share() != null);
        if (shares) {
            spec.put("shareHeader", words.text("statistics.share"));
        }
        if (!figure.overlapping()) {
            spec.put("totalLabel", words.text("statistics.total"));
            spec.put("total", figure.total());
        }
        if (!figure.definition().published().isEmpty()) {
            spec.put("view", "both");
        }
        ArrayNode items = spec.putArray("items");
        figure.categories().forEach(category -> items.add(item(category, dimension, tiles)));
        if (tiles) {
            ArrayNode steps = spec.putArray("steps");
            steps(figure.categories().stream()
                            .filter(category -> category.kind() == Figure.Kind.VALUE)
                            .mapToLong(Figure.Category::count)
                            .max()
                            .orElse(0))
                    .forEach(steps::add);
        }
    }

    private ObjectNode item(Figure.Category category, Dimension dimension, boolean tiles) {
        ObjectNode item = JSON.objectNode();
        item.put("key", category.code());
        item.put("label", words.value(dimension, category.code(), category.name()));
        item.put("value", category.count());
        if (category.share() != null) {
            item.put("share", category.share());
        }
        item.put(
                "state",
                switch (category.kind()) {
                    case VALUE -> "normal";
                    case OTHER, REST -> "other";
                    case UNKNOWN -> "unknown";
                });
        item.put("selected", category.chosen());
        int[] place = TILES.get(category.code());
        if (tiles && place != null) {
            item.put("short", category.code());
            item.put("column", place[0]);
            item.put("row", place[1]);
        }
        return item;
    }

    private void overTime(ObjectNode spec, Figure figure, Figure.Months months, Dashboard dashboard) {
        int year = dashboard.filter().year();
        spec.put("kind", "line");
        spec.put("finding", words.findingOverTime(figure, months, dashboard));
        spec.put("selectable", false);
        spec.put("totalLabel", words.text("statistics.total"));
        ArrayNode names = spec.putArray("months");
        for (Month month : Month.values()) {
            names.add(month.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale())
                    .replace(".", ""));
        }
        ArrayNode series = spec.putArray("series");
        series.add(series(year, months.values(), false));
        List<@Nullable Long> previous = months.previous();
        if (previous != null) {
            series.add(series(year - 1, previous, true));
        }
    }

    private static ObjectNode series(int year, List<@Nullable Long> values, boolean previous) {
        ObjectNode series = JSON.objectNode();
        series.put("label", Integer.toString(year));
        series.put("previous", previous);
        ArrayNode array = series.putArray("values");
        values.forEach(array::add);
        series.put("total", FigureWords.sum(values));
        return series;
    }

    /** Where the classes of the map begin: at about a fifth, two fifths and seven tenths of the most, in round numbers. */
    static List<Long> steps(long most) {
        long round = most < 20 ? 1 : most < 100 ? 5 : (long) Math.pow(10, Math.floor(Math.log10(most)) - 1);
        return LongStream.of(20, 40, 70)
                .map(share -> Math.round(most * share / 100.0 / round) * round)
                .filter(step -> step > 0)
                .distinct()
                .boxed()
                .toList();
    }
}
