import type { ChartSpec } from './spec.js';
import { tableOf, type Cell } from './table.js';

/** The marker at the start tells spreadsheets that this is UTF-8. */
const BOM = '\uFEFF';

/**
 * The table as a file a Dutch or an English spreadsheet opens as it is. Numbers are bare, so that one can go on
 * counting with them; a suppressed number keeps its '<10', and an unknown one stays an empty cell rather than a zero.
 */
export function toCsv(spec: ChartSpec): string {
    const model = tableOf(spec);
    const separator = spec.locale === 'nl' ? ';' : ',';
    const rows = [...model.rows, ...(model.foot ? [model.foot] : [])];
    const lines = [
        model.head.map((name) => quote(neutral(name), separator)),
        ...rows.map((row) => [
            quote(neutral(row.label), separator),
            ...row.cells.map((cell) => quote(cellText(cell, spec), separator)),
        ]),
    ];
    return BOM + lines.map((line) => line.join(separator) + '\r\n').join('');
}

function cellText(cell: Cell, spec: ChartSpec): string {
    if (cell.value === null) {
        return cell.state === 'missing' ? '' : neutral(cell.text);
    }
    const number = spec.locale === 'nl' ? String(cell.value).replace('.', ',') : String(cell.value);
    return cell.state === 'share' ? `${number}%` : number;
}

/** A spreadsheet would run a text that starts like this as a formula; an apostrophe keeps it a text. */
export function neutral(text: string): string {
    return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

export function quote(text: string, separator: string): string {
    return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
