/**
 * What the server sends to <z-chart>: one JSON object in the property `spec`. The component adds up nothing and
 * knows no language: every figure and every word comes from here, so that screen, picture and CSV cannot differ
 * from what the server decided to show (suppression included).
 */
export interface ChartSpec {
    kind: 'ranking' | 'line' | 'tiles';
    title: string;
    /** One sentence with what the figures show; also part of the chart's accessible name. */
    finding: string;
    /** Source, definition and reference date. */
    footer: string;
    /** Text of the chip that marks generated data; absent for real figures. */
    generated?: string;
    locale: 'nl' | 'en';
    /** Name of downloaded files, without extension. */
    fileName: string;
    /** First view; the reader's own choice stays until this value changes. */
    view?: View;
    /** Whether a bar, a tile and a table row can be chosen as a filter. Never for 'line'. */
    selectable: boolean;
    /** Header of the column with names: the type, the province, the month. */
    categoryHeader: string;
    /** Header of the column with numbers; 'line' uses the names of its series. */
    valueHeader: string;
    /** Header of the column with shares; absent: no such column. */
    shareHeader?: string;
    /** Name of the row with totals; absent: no such row. */
    totalLabel?: string;
    total?: number;
    /** For 'ranking' and 'tiles', in the order in which they are to be shown. */
    items?: Item[];
    /** For 'line': the short names along the axis. */
    months?: string[];
    /** For 'line', at most six. */
    series?: Series[];
    /** For 'tiles': where the next colour starts; [40, 80, 150] gives four classes. At most three. */
    steps?: number[];
    texts: Texts;
}

export type View = 'chart' | 'table' | 'both';

export interface Item {
    /** Comes back in `z-select`. */
    key: string;
    label: string;
    /** null: not known, or not shown because it is too small (state 'suppressed'). */
    value: number | null;
    /** 0 to 100, rounded by the server. */
    share?: number;
    state?: 'normal' | 'other' | 'unknown' | 'suppressed';
    selected?: boolean;
    /** 'tiles': the letters on the tile. */
    short?: string;
    /** 'tiles': place on the grid, from 1. An item without a place is written under the map. */
    column?: number;
    row?: number;
}

export interface Series {
    label: string;
    /** Dashed and grey: last year. */
    previous?: boolean;
    /** null: a gap in the line, never a zero. */
    values: (number | null)[];
    /** For the row with totals, if `totalLabel` is there. */
    total?: number | null;
}

/** {0} and {1} stand for what is filled in. A text that is missing is left empty rather than failing. */
export interface Texts {
    /** Name of the switch, such as 'Weergave'. */
    view: string;
    chart: string;
    table: string;
    both: string;
    /** Name of the menu button, such as 'Meer: downloaden'. */
    menu: string;
    svg: string;
    png: string;
    csv: string;
    /** 'Filter op {0}' */
    select: string;
    /** 'Filter op {0} weghalen' */
    unselect: string;
    /** Shown instead of the chart when there is nothing to draw. */
    empty: string;
    /** '<10' */
    suppressed: string;
    /** Instead of a number that is not known, such as 'onbekend'. */
    missing: string;
    /** '{0} in {1}': the highest number and its month. */
    peak: string;
    /** 'tot {0}' */
    legendUpTo: string;
    /** '{0} tot {1}' */
    legendBetween: string;
    /** '{0} of meer' */
    legendFrom: string;
}

/** Detail of the event `z-select`. */
export interface SelectDetail {
    key: string;
}

/** Detail of the event `z-view`. */
export interface ViewDetail {
    view: View;
}

export function fill(text: string | undefined, ...values: string[]): string {
    return (text ?? '').replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

export function isEmpty(spec: ChartSpec): boolean {
    return spec.kind === 'line'
        ? !(spec.series ?? []).some((series) => series.values.some((value) => value !== null))
        : !spec.items?.length;
}
