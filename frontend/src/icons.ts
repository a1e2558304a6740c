import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import check from 'lucide-static/icons/check.svg?raw';
import chart from 'lucide-static/icons/chart-column.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import generated from 'lucide-static/icons/circle-help.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import more from 'lucide-static/icons/ellipsis.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import both from 'lucide-static/icons/columns-2.svg?raw';

/** Comes from a package at build time, never from data. */
function icon(svg: string): TemplateResult {
    return html`<span class="icon" aria-hidden="true">${unsafeHTML(svg.slice(svg.indexOf('<svg')))}</span>`;
}

export const ICON = {
    check: icon(check),
    chart: icon(chart),
    download: icon(download),
    generated: icon(generated),
    lock: icon(lock),
    more: icon(more),
    table: icon(table),
    both: icon(both),
};
