import { formatNumber, itemText, stepOf } from './numbers.js';
import { check, dotted, hatch, lock, rect, sceneSeries, text, type Drawing, type Frame, type Group, type Shape } from './scene.js';
import { fill, type ChartSpec, type Item } from './spec.js';
import { font, measure, wrap, type Theme } from './theme.js';

const GAP = 5;
const TILE_WIDTH = 92;
const TILE_HEIGHT = 56;
const SWATCH = 14;
const LEGEND_LINE = 21;

interface Paint {
    style: object;
    text: string;
}

/** One tile of the same size for each province, so that a large area does not look like a large number. */
export function drawTiles(spec: ChartSpec, theme: Theme, frame: Frame): Drawing {
    const items = spec.items ?? [];
    const placed = items.filter((item) => item.column && item.row);
    const columns = Math.max(1, ...placed.map((item) => item.column ?? 1));
    const rows = Math.max(1, ...placed.map((item) => item.row ?? 1));
    // Two pixels on each side for the outline of a chosen tile.
    const width = Math.min(TILE_WIDTH, (frame.width - 4 - (columns - 1) * GAP) / columns);
    const left = frame.left + (frame.width - columns * width - (columns - 1) * GAP) / 2;

    const groups: Group[] = placed.map((item) => {
        const x = left + ((item.column ?? 1) - 1) * (width + GAP);
        const y = frame.top + 3 + ((item.row ?? 1) - 1) * (TILE_HEIGHT + GAP);
        return { key: spec.selectable ? item.key : undefined, shapes: tile(item, spec, theme, x, y, width) };
    });
    const mapHeight = 3 + rows * (TILE_HEIGHT + GAP) + 8;
    const legend = drawLegend(spec, theme, { ...frame, top: frame.top + mapHeight });
    groups.push({ shapes: legend.shapes });
    return {
        height: mapHeight + legend.height,
        option: { series: [sceneSeries(groups)] },
        keys: groups.map((group) => group.key),
    };
}

function tile(item: Item, spec: ChartSpec, theme: Theme, x: number, y: number, width: number): Shape[] {
    const paint = paintOf(item, spec, theme);
    const shapes = [rect(x + 0.5, y + 0.5, width - 1, TILE_HEIGHT - 1, 6, paint.style)];
    const middle = x + width / 2;
    const label = { fill: paint.text, align: 'center' as const, ...(isHatched(item) ? { halo: theme.card } : {}) };
    shapes.push(text(theme, item.short ?? item.label, middle, y + 19, { ...label, size: 13, weight: 640 }));
    const number = itemText(item, spec);
    if (item.state === 'suppressed') {
        const half = measure(number, font(theme, 14)) / 2;
        shapes.push(...lock(middle - half - 2, y + 36, paint.text));
        shapes.push(text(theme, number, middle + 8, y + 38, { ...label, size: 14 }));
    } else {
        shapes.push(text(theme, number, middle, y + 38, { ...label, size: 14 }));
    }
    if (item.selected) {
        // Outline with a gap and a check: seen without colour too.
        shapes.push(rect(x + 2.5, y + 2.5, width - 5, TILE_HEIGHT - 5, 4, outline(theme.card, 2)));
        shapes.push(rect(x, y, width, TILE_HEIGHT, 6, outline(theme.text, 3)));
        shapes.push(check(x + width - 13, y + 13, paint.text));
    }
    return shapes;
}

function isHatched(item: Item): boolean {
    return item.value === null && item.state !== 'suppressed';
}

function paintOf(item: Item, spec: ChartSpec, theme: Theme): Paint {
    if (item.state === 'suppressed') {
        return { style: dotted(theme.control), text: theme.text };
    }
    if (item.value === null) {
        return { style: hatch(theme.line, true), text: theme.text };
    }
    if (item.value === 0) {
        return { style: { fill: 'transparent', stroke: theme.control, lineWidth: 1 }, text: theme.text };
    }
    return stepPaint(stepOf(item.value, spec.steps ?? []), theme);
}

/** The two strong colours carry the text that goes on the primary colour. */
function stepPaint(step: number, theme: Theme): Paint {
    const index = Math.min(step, theme.map.length - 1);
    return {
        style: { fill: theme.map[index], stroke: theme.map[2], lineWidth: 1 },
        text: index < 2 ? theme.text : theme.onPrimary,
    };
}

function outline(colour: string, width: number): object {
    return { fill: 'none', stroke: colour, lineWidth: width };
}

function drawLegend(spec: ChartSpec, theme: Theme, frame: Frame): { shapes: Shape[]; height: number } {
    const shapes: Shape[] = [];
    const words = { size: 13, fill: theme.text2 };
    let x = frame.left;
    let y = frame.top + LEGEND_LINE / 2;
    const entry = (label: string, style: object, extra: (cx: number, cy: number) => Shape[] = () => []): void => {
        const width = SWATCH + 6 + measure(label, font(theme, 13));
        if (x > frame.left && x + width > frame.left + frame.width) {
            x = frame.left;
            y += LEGEND_LINE;
        }
        shapes.push(rect(x + 0.5, y - SWATCH / 2 + 0.5, SWATCH - 1, SWATCH - 1, 3, style), ...extra(x + SWATCH / 2, y));
        shapes.push(text(theme, label, x + SWATCH + 6, y, words));
        x += width + 13;
    };
    legendLabels(spec).forEach((label, index) => entry(label, stepPaint(index, theme).style));
    if (spec.items?.some((item) => item.state === 'suppressed' && item.row)) {
        entry(spec.texts.suppressed ?? '', dotted(theme.control));
    }
    y += LEGEND_LINE / 2;
    for (const line of notes(spec, theme, frame.width)) {
        shapes.push(text(theme, line, frame.left, y + LEGEND_LINE / 2, words));
        y += LEGEND_LINE - 2;
    }
    return { shapes, height: y - frame.top + 2 };
}

export function legendLabels(spec: ChartSpec): string[] {
    const steps = spec.steps ?? [];
    const shown = steps.map((step) => formatNumber(step, spec.locale));
    if (!shown.length) {
        return [];
    }
    return [
        fill(spec.texts.legendUpTo, shown[0] ?? ''),
        ...shown.slice(1).map((to, index) => fill(spec.texts.legendBetween, shown[index] ?? '', to)),
        fill(spec.texts.legendFrom, shown.at(-1) ?? ''),
    ];
}

/** What has no place on the map is still said: 'Zonder regio of onbekend: 38'. */
function notes(spec: ChartSpec, theme: Theme, width: number): string[] {
    return (spec.items ?? [])
        .filter((item) => !item.column || !item.row)
        .flatMap((item) => wrap(`${item.label}: ${itemText(item, spec)}`, font(theme, 13), width));
}
