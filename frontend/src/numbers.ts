import type { ChartSpec, Item } from './spec.js';

/** Printed number: 1.372 in Dutch, 1,372 in English, with a true minus sign. */
export function formatNumber(value: number, locale: ChartSpec['locale']): string {
    const tag = locale === 'en' ? 'en-GB' : 'nl-NL';
    return new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value).replace('-', '−');
}

export function formatShare(share: number, locale: ChartSpec['locale']): string {
    return `${formatNumber(share, locale)}%`;
}

/** What stands beside a bar, on a tile and in a cell of the table: the same words everywhere. */
export function itemText(item: Item, spec: ChartSpec): string {
    if (item.state === 'suppressed') {
        return spec.texts.suppressed ?? '';
    }
    return item.value === null ? (spec.texts.missing ?? '') : formatNumber(item.value, spec.locale);
}

/** Steps of a vertical axis that starts at zero: at most five round ones, and whole numbers because people are counted. */
export function axis(highest: number): { max: number; step: number } {
    const raw = Math.max(highest, 1) / 4;
    const power = 10 ** Math.floor(Math.log10(raw));
    const step = Math.max(1, [1, 2, 2.5, 5, 10].map((f) => f * power).find((s) => s >= raw && isWhole(s)) ?? 10 * power);
    return { step, max: step * Math.max(1, Math.ceil(highest / step)) };
}

function isWhole(value: number): boolean {
    return Math.abs(value - Math.round(value)) < 1e-9;
}

/** Class of a number on the map: how many thresholds it has reached. */
export function stepOf(value: number, steps: number[]): number {
    return steps.filter((step) => value >= step).length;
}
