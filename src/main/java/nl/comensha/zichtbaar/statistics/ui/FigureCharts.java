package nl.comensha.zichtbaar.statistics.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import nl.comensha.zichtbaar.shared.ui.Chart;
import nl.comensha.zichtbaar.statistics.Dashboard;
import nl.comensha.zichtbaar.statistics.Dimension;
import nl.comensha.zichtbaar.statistics.Figure;

/** The charts in a grid. They stay the same components, so that the reader's own view of each survives a filter. */
class FigureCharts extends Div {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Chart> charts = new LinkedHashMap<>();
    private final Chosen chosen;

    /** Hears of a value that was chosen in a chart. */
    interface Chosen {
        void value(Dimension dimension, String code);
    }

    FigureCharts(Chosen chosen) {
        this.chosen = chosen;
        addClassName("z-charts");
        getStyle()
                .set("display", "grid")
                .set("gap", "18px")
                .set("grid-template-columns", "repeat(auto-fit, minmax(min(100%, 27rem), 1fr))")
                .set("align-items", "stretch");
    }

    void show(Dashboard dashboard, ChartSpecs specs) {
        for (Figure figure : dashboard.figures()) {
            charts.computeIfAbsent(figure.definition().key(), key -> create(figure))
                    .setSpec(specs.of(figure, dashboard));
        }
        // The first takes a row by itself; of an even number the last would stand alone in half a row.
        if (charts.size() % 2 == 0) {
            charts.sequencedValues().getLast().getStyle().set("grid-column", "1 / -1");
        }
    }

    private Chart create(Figure figure) {
        Chart chart = new Chart();
        chart.getStyle().set("min-width", "0");
        chart.setId("figuur-" + figure.definition().key());
        if (!figure.definition().published().isEmpty()) {
            // What was published is what people come for: chart and table side by side.
            chart.getStyle().set("grid-column", "1 / -1");
        }
        Dimension dimension = figure.definition().dimension();
        if (dimension != null) {
            chart.addSelectListener(code -> chosen.value(dimension, code));
        }
        add(chart);
        return chart;
    }
}
