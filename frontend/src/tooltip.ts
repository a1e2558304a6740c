import { formatNumber } from './numbers.js';
import type { ChartSpec, Series } from './spec.js';
import type { Theme } from './theme.js';

/** The numbers of one month while pointing at it. Only a convenience: the table has the same numbers for everybody. */
export function tooltip(spec: ChartSpec, theme: Theme, lines: { series: Series }[]): object {
    return {
        trigger: 'axis',
        confine: true,
        transitionDuration: 0,
        backgroundColor: theme.ink,
        borderWidth: 0,
        padding: [8, 12],
        textStyle: { color: theme.inkText, fontFamily: theme.font, fontSize: 14 },
        axisPointer: { type: 'line', animation: false, lineStyle: { color: theme.control, width: 1, type: 'solid' } },
        // Elements rather than markup: what the server sends is never read as HTML.
        formatter: (points: { dataIndex: number }[]) => {
            const index = points[0]?.dataIndex ?? 0;
            const box = document.createElement('div');
            box.append(row('tip-head', spec.months?.[index] ?? ''));
            for (const { series } of lines) {
                const value = series.values[index] ?? null;
                const shown = value === null ? (spec.texts.missing ?? '') : formatNumber(value, spec.locale);
                box.append(row('tip-row', series.label, shown));
            }
            return box;
        },
    };
}

function row(name: string, ...words: string[]): HTMLElement {
    const element = document.createElement('div');
    element.className = name;
    element.append(
        ...words.map((word) => {
            const span = document.createElement('span');
            span.textContent = word;
            return span;
        }),
    );
    return element;
}
