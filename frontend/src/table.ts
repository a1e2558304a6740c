import { html, nothing, type TemplateResult } from 'lit';
import { ICON } from './icons.js';
import { formatNumber, formatShare, itemText } from './numbers.js';
import { fill, type ChartSpec, type Item } from './spec.js';

/** The data behind a chart as rows; the table on screen and the CSV are made from this. */
export interface TableModel {
    head: string[];
    rows: Row[];
    foot?: Row;
}

export interface Row {
    label: string;
    cells: Cell[];
    /** Absent: this row cannot be chosen. */
    key?: string;
    selected?: boolean;
}

export interface Cell {
    text: string;
    /** The bare number for a file; null where a word or a mark stands instead. */
    value: number | null;
    state: 'number' | 'share' | 'suppressed' | 'missing' | 'none';
}

export function tableOf(spec: ChartSpec): TableModel {
    return spec.kind === 'line' ? monthsTable(spec) : itemsTable(spec);
}

function itemsTable(spec: ChartSpec): TableModel {
    const shares = spec.shareHeader !== undefined;
    const model: TableModel = {
        head: [spec.categoryHeader, spec.valueHeader, ...(shares ? [spec.shareHeader ?? ''] : [])],
        rows: (spec.items ?? []).map((item) => ({
            label: item.label,
            cells: [itemCell(item, spec), ...(shares ? [shareCell(item.share, spec)] : [])],
            ...(spec.selectable ? { key: item.key } : {}),
            selected: item.selected === true,
        })),
    };
    if (spec.totalLabel !== undefined && spec.total !== undefined) {
        const total = numberCell(spec.total, spec);
        model.foot = { label: spec.totalLabel, cells: [total, ...(shares ? [shareCell(100, spec)] : [])] };
    }
    return model;
}

function monthsTable(spec: ChartSpec): TableModel {
    const series = spec.series ?? [];
    const model: TableModel = {
        head: [spec.categoryHeader, ...series.map((one) => one.label)],
        rows: (spec.months ?? []).map((month, index) => ({
            label: month,
            cells: series.map((one) => numberCell(one.values[index] ?? null, spec)),
        })),
    };
    if (spec.totalLabel !== undefined && series.some((one) => one.total !== undefined)) {
        model.foot = { label: spec.totalLabel, cells: series.map((one) => numberCell(one.total ?? null, spec)) };
    }
    return model;
}

function itemCell(item: Item, spec: ChartSpec): Cell {
    return item.state === 'suppressed'
        ? { text: itemText(item, spec), value: null, state: 'suppressed' }
        : numberCell(item.value, spec);
}

function numberCell(value: number | null, spec: ChartSpec): Cell {
    return value === null
        ? { text: spec.texts.missing ?? '', value, state: 'missing' }
        : { text: formatNumber(value, spec.locale), value, state: 'number' };
}

function shareCell(share: number | undefined, spec: ChartSpec): Cell {
    return share === undefined
        ? { text: '', value: null, state: 'none' }
        : { text: formatShare(share, spec.locale), value: share, state: 'share' };
}

export function renderTable(spec: ChartSpec, select: (key: string) => void): TemplateResult {
    const model = tableOf(spec);
    return html`
        <table>
            <caption class="vh">${spec.title}</caption>
            <thead>
                <tr>
                    ${model.head.map((name, index) => html`<th scope="col" class=${index ? 'r' : ''}>${name}</th>`)}
                </tr>
            </thead>
            <tbody>
                ${model.rows.map((row) => renderRow(row, spec, select))}
            </tbody>
            ${model.foot ? html`<tfoot>${renderRow(model.foot, spec, select)}</tfoot>` : nothing}
        </table>
    `;
}

function renderRow(row: Row, spec: ChartSpec, select: (key: string) => void): TemplateResult {
    return html`
        <tr class=${row.selected ? 'selected' : ''}>
            <th scope="row">${row.key === undefined ? row.label : choice(row, row.key, spec, select)}</th>
            ${row.cells.map(
                (cell) => html`<td class="r ${cell.state}">
                    ${cell.state === 'suppressed' ? html`<span class="lock">${ICON.lock}${cell.text}</span>` : cell.text}
                </td>`,
            )}
        </tr>
    `;
}

/** A real button: whoever cannot point at a bar filters here, with the same result. */
function choice(row: Row, key: string, spec: ChartSpec, select: (key: string) => void): TemplateResult {
    const hint = fill(row.selected ? spec.texts.unselect : spec.texts.select, row.label);
    return html`<button
        type="button"
        class="choose"
        aria-pressed=${row.selected ? 'true' : 'false'}
        title=${hint}
        @click=${() => select(key)}
    >
        ${row.selected ? ICON.check : nothing}<span>${row.label}</span>
    </button>`;
}
