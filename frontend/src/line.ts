import type { LineSeriesOption } from 'echarts/charts';
import { axis, formatNumber } from './numbers.js';
import { SCENE, sceneSeries, text, type Drawing, type Frame, type Shape } from './scene.js';
import { fill, type ChartSpec, type Series } from './spec.js';
import { font, measure, type Theme } from './theme.js';
import { tooltip } from './tooltip.js';

const TOP = 28;
const AXIS = 28;
const NARROW = 480;
const LABEL_LINE = 19;
/** Besides its colour each line has its own marker. */
const MARKERS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'];

interface Plot {
    left: number;
    top: number;
    width: number;
    height: number;
    max: number;
    months: string[];
}

interface Styled {
    series: Series;
    colour: string;
    marker: string;
}

/** Months of a year as a line from zero, last year dashed beside it; a month that is not known is a gap. */
export function drawLine(spec: ChartSpec, theme: Theme, frame: Frame): Drawing {
    const styled = style(spec.series ?? [], theme);
    const months = spec.months ?? [];
    const numbers = styled.flatMap(({ series }) => series.values).filter((value) => value !== null);
    const { max, step } = axis(Math.max(0, ...numbers));
    const numberWidth = measure(formatNumber(max, spec.locale), font(theme, 12));
    const nameWidth = Math.max(0, ...styled.map(({ series }) => measure(series.label, font(theme, 13, 660))));
    const height = (frame.width < NARROW ? 210 : 262) - TOP - AXIS;
    const left = Math.ceil(numberWidth) + 18;
    const plot: Plot = {
        left: frame.left + left,
        top: frame.top + TOP,
        width: Math.max(40, frame.width - left - Math.ceil(nameWidth) - 16),
        height,
        max,
        months,
    };
    const every = Math.max(1, Math.ceil((months.length * monthWidth(months, theme)) / plot.width));
    const axisText = { color: theme.text2, fontFamily: theme.font, fontSize: 12 };
    return {
        height: height + TOP + AXIS,
        keys: [],
        option: {
            grid: { left: plot.left, top: plot.top, width: plot.width, height, outerBoundsMode: 'none' },
            tooltip: tooltip(spec, theme, styled),
            xAxis: {
                type: 'category',
                data: months,
                boundaryGap: false,
                axisLine: { show: false },
                axisTick: { show: false },
                axisLabel: { ...axisText, margin: 10, interval: every - 1 },
            },
            yAxis: {
                type: 'value',
                min: 0,
                max,
                interval: step,
                axisLabel: { ...axisText, margin: 10, formatter: (value: number) => formatNumber(value, spec.locale) },
                splitLine: { lineStyle: { color: theme.grid } },
            },
            series: [
                ...styled.map((one) => line(one, theme)),
                // Above the markers of the lines.
                sceneSeries(
                    [{ shapes: endLabels(styled, plot, theme) }, { shapes: peak(styled, spec, plot, theme) }],
                    SCENE,
                    5,
                ),
            ],
        },
    };
}

function style(series: Series[], theme: Theme): Styled[] {
    let next = 0;
    return series.map((one) => {
        const index = one.previous ? 5 : next++ % 5;
        return { series: one, colour: theme.series[index] ?? theme.text, marker: MARKERS[index] ?? 'circle' };
    });
}

function monthWidth(months: string[], theme: Theme): number {
    return Math.max(1, ...months.map((month) => measure(month, font(theme, 12)))) + 10;
}

function line({ series, colour, marker }: Styled, theme: Theme): LineSeriesOption {
    const alone = (index: number): boolean =>
        series.values[index] !== null && (series.values[index - 1] ?? null) === null && (series.values[index + 1] ?? null) === null;
    return {
        type: 'line',
        name: series.label,
        // A month between two gaps has no line to be seen by, so it always gets its marker.
        data: series.values.map((value, index) =>
            series.previous ? { value: value ?? '-', symbol: alone(index) ? 'circle' : 'none' } : (value ?? '-'),
        ),
        connectNulls: false,
        showAllSymbol: true,
        symbol: marker,
        symbolSize: series.previous ? 5 : 7.5,
        clip: false,
        silent: true,
        z: series.previous ? 2 : 3,
        lineStyle: series.previous
            ? { color: colour, width: 2, type: [5, 4] }
            : { color: colour, width: 2.75, join: 'round' },
        itemStyle: series.previous ? { color: colour } : { color: theme.card, borderColor: colour, borderWidth: 2 },
        emphasis: { disabled: true },
    };
}

function place(plot: Plot, index: number, value: number): { x: number; y: number } {
    const step = plot.months.length > 1 ? plot.width / (plot.months.length - 1) : 0;
    return { x: plot.left + step * index, y: plot.top + plot.height * (1 - value / plot.max) };
}

/** The name of each line where it ends, moved apart where two lines end together. */
function endLabels(styled: Styled[], plot: Plot, theme: Theme): Shape[] {
    const ends = styled
        .map((one) => {
            const index = one.series.values.findLastIndex((value) => value !== null);
            const value = one.series.values[index] ?? null;
            return value === null ? null : { ...one, ...place(plot, index, value) };
        })
        .filter((end) => end !== null)
        .sort((a, b) => a.y - b.y);
    for (let i = 1; i < ends.length; i++) {
        const above = ends[i - 1];
        const below = ends[i];
        if (above && below && Math.abs(above.x - below.x) < 40) {
            below.y = Math.max(below.y, above.y + LABEL_LINE);
        }
    }
    // Lines that end near zero would push the last name into the months.
    const over = (ends.at(-1)?.y ?? 0) - (plot.top + plot.height);
    return ends.map(({ series, colour, x, y }) =>
        text(theme, series.label, x + 12, over > 0 ? y - over : y, {
            size: 13,
            weight: series.previous ? 400 : 660,
            fill: colour,
            halo: theme.card,
        }),
    );
}

/** The highest month of the current year: the one place on the chart where the light falls. */
function peak(styled: Styled[], spec: ChartSpec, plot: Plot, theme: Theme): Shape[] {
    const current = styled.filter(({ series }) => !series.previous);
    const values = current.length === 1 ? (current[0]?.series.values ?? []) : [];
    const highest = Math.max(0, ...values.map((value) => value ?? 0));
    const index = values.indexOf(highest);
    const month = spec.months?.[index];
    if (highest === 0 || month === undefined) {
        return [];
    }
    const { x, y } = place(plot, index, highest);
    const words = fill(spec.texts.peak, formatNumber(highest, spec.locale), month);
    const half = measure(words, font(theme, 12.5, 660)) / 2;
    const middle = Math.min(Math.max(x, plot.left + half - 12), plot.left + plot.width - half + 12);
    return [
        {
            type: 'circle',
            shape: { cx: x, cy: y, r: 5 },
            style: { fill: theme.licht, stroke: theme.text, lineWidth: 1.5 },
        },
        text(theme, words, middle, y - 16, { size: 12.5, weight: 660, fill: theme.text, align: 'center', halo: theme.card }),
    ];
}
