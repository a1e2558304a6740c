import { formatShare, itemText } from './numbers.js';
import { check, dotted, hatch, lock, rect, sceneSeries, text, type Drawing, type Frame, type Group, type Shape } from './scene.js';
import type { ChartSpec, Item } from './spec.js';
import { font, measure, wrap, type Theme } from './theme.js';

const BAR = 22;
const LINE = 19;
const GAP = 9;
/** Room for the tint of a chosen row around the words. */
export const PAD = 8;
const CHECK = 20;
const LOCK_WIDTH = 44;
/** Below this width names go above their bars, as on a phone. */
const NARROW = 480;

interface Columns {
    stacked: boolean;
    labelWidth: number;
    barLeft: number;
    barRoom: number;
    highest: number;
}

/** Horizontal bars, one colour, with the number and the share written beside each. */
export function drawRanking(spec: ChartSpec, theme: Theme, frame: Frame): Drawing {
    const items = spec.items ?? [];
    const columns = layout(items, spec, theme, frame);
    const groups: Group[] = [];
    let y = frame.top;
    for (const item of items) {
        const row = drawRow(item, spec, theme, frame, columns, y);
        groups.push({ key: spec.selectable ? item.key : undefined, shapes: row.shapes });
        y += row.height;
    }
    return { height: y - frame.top, option: { series: [sceneSeries(groups)] }, keys: groups.map((g) => g.key) };
}

function layout(items: Item[], spec: ChartSpec, theme: Theme, frame: Frame): Columns {
    const inner = frame.width - 2 * PAD;
    const stacked = frame.width < NARROW;
    const names = items.map((item) => measure(item.label, labelFont(item, theme)) + (item.selected ? CHECK : 0));
    const labelWidth = stacked ? inner : Math.min(Math.ceil(Math.max(0, ...names)) + 1, Math.min(inner * 0.4, 300));
    const valueWidth = Math.max(0, ...items.map((item) => valueWidthOf(item, spec, theme)));
    const barLeft = frame.left + PAD + (stacked ? 0 : labelWidth + 14);
    return {
        stacked,
        labelWidth,
        barLeft,
        barRoom: Math.max(24, frame.left + frame.width - PAD - barLeft - GAP - valueWidth),
        highest: Math.max(1, ...items.map((item) => item.value ?? 0)),
    };
}

function drawRow(item: Item, spec: ChartSpec, theme: Theme, frame: Frame, columns: Columns, y: number) {
    const indent = item.selected ? CHECK : 0;
    const lines = wrap(item.label, labelFont(item, theme), columns.labelWidth - indent);
    const labelHeight = lines.length * LINE;
    const height = columns.stacked ? labelHeight + 4 + BAR + GAP + 3 : Math.max(BAR, labelHeight) + GAP;
    const labelTop = columns.stacked ? y + 3 : y + (height - labelHeight) / 2;
    const barTop = columns.stacked ? y + 3 + labelHeight + 3 : y + (height - BAR) / 2;
    const left = frame.left + PAD;

    const shapes: Shape[] = [background(item, spec, theme, frame, y, height)];
    if (item.selected) {
        shapes.push(rect(frame.left, y + 1, 3, height - 2, 1.5, { fill: theme.primary }));
        shapes.push(check(left + 7, labelTop + LINE / 2, theme.primary));
    }
    lines.forEach((line, index) => {
        const weight = item.selected ? 640 : 400;
        shapes.push(text(theme, line, left + indent, labelTop + LINE * (index + 0.5), { fill: theme.text, weight }));
    });
    const width = barWidth(item, columns);
    shapes.push(...bar(item, theme, columns.barLeft, barTop, width));
    shapes.push(...value(item, spec, theme, columns.barLeft + (width ? width + GAP : 0), barTop + BAR / 2));
    return { shapes, height };
}

/** Invisible unless chosen or pointed at; it also makes the whole row a target. */
function background(item: Item, spec: ChartSpec, theme: Theme, frame: Frame, y: number, height: number): Shape {
    const fill = item.selected ? theme.tint : 'transparent';
    const shape = rect(frame.left, y + 1, frame.width, height - 2, 6, { fill });
    shape.emphasis = { style: { fill: spec.selectable && !item.selected ? theme.sunk : fill } };
    return shape;
}

function barWidth(item: Item, columns: Columns): number {
    if (item.state === 'suppressed') {
        return LOCK_WIDTH;
    }
    return item.value ? Math.max(3, (item.value / columns.highest) * columns.barRoom) : 0;
}

function bar(item: Item, theme: Theme, x: number, y: number, width: number): Shape[] {
    const round = [0, 4, 4, 0];
    if (item.state === 'suppressed') {
        return [
            rect(x + 1, y + 1, width - 2, BAR - 2, 4, dotted(theme.control)),
            ...lock(x + width / 2, y + BAR / 2 - 2, theme.text2),
        ];
    }
    if (!width) {
        return [];
    }
    if (item.state === 'other' || item.state === 'unknown') {
        const style = hatch(theme.series[5] ?? theme.text2, item.state === 'unknown');
        return [rect(x + 0.5, y + 0.5, Math.max(2, width - 1), BAR - 1, round, style)];
    }
    return [rect(x, y, width, BAR, round, { fill: theme.series[0] })];
}

function value(item: Item, spec: ChartSpec, theme: Theme, x: number, y: number): Shape[] {
    const number = itemText(item, spec);
    const shapes = [text(theme, number, x, y, { fill: theme.text, weight: 660 })];
    if (item.share !== undefined) {
        const next = x + measure(number, font(theme, 15, 660)) + 5;
        shapes.push(text(theme, formatShare(item.share, spec.locale), next, y, { fill: theme.text2 }));
    }
    return shapes;
}

function valueWidthOf(item: Item, spec: ChartSpec, theme: Theme): number {
    const share = item.share === undefined ? '' : formatShare(item.share, spec.locale);
    return measure(itemText(item, spec), font(theme, 15, 660)) + (share ? 5 + measure(share, font(theme, 15)) : 0) + 2;
}

function labelFont(item: Item, theme: Theme): string {
    return font(theme, 15, item.selected ? 640 : 400);
}
