import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from './control-styles.js';
import { download, type Format } from './download.js';
import { ICON } from './icons.js';
import './menu.js';
import { Plot } from './plot.js';
import { isEmpty, type ChartSpec, type SelectDetail, type View, type ViewDetail } from './spec.js';
import { base, card, tokens } from './styles.js';
import { renderTable } from './table.js';
import { readTheme } from './theme.js';
import { watchPage } from './watch.js';

/** Room for a chart and a table side by side. */
const WIDE = 760;

/**
 * The one chart of the house: a card with title, finding, chart, table and source. Everything comes in through
 * `spec`; choosing a bar, a tile or a table row goes out as `z-select`, another view as `z-view`.
 */
export class ZChart extends LitElement {
    static override styles = [tokens, base, card, controls];

    @property({ attribute: false }) spec: ChartSpec | null = null;
    @state() private view: View = 'chart';
    @state() private wide = false;

    private readonly plot = new Plot((key) => this.select(key));
    private stopWatching: (() => void) | undefined;
    private resize: ResizeObserver | undefined;
    private printing = false;
    private frame = 0;

    override connectedCallback(): void {
        super.connectedCallback();
        this.stopWatching = watchPage({
            colours: () => this.redraw(),
            fonts: () => {
                this.plot.forget();
                this.redraw();
            },
            printing: (printing) => {
                this.printing = printing;
                this.paint();
            },
        });
        this.resize = new ResizeObserver(() => {
            this.wide = this.clientWidth >= WIDE;
            this.redraw();
        });
        this.resize.observe(this);
        // Moved to another place in the page: the drawing was thrown away when it left.
        this.requestUpdate();
    }

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.stopWatching?.();
        this.resize?.disconnect();
        cancelAnimationFrame(this.frame);
        this.plot.dispose();
    }

    protected override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('spec') && this.spec?.view && this.spec.view !== changed.get('spec')?.view) {
            this.view = this.spec.view;
        }
    }

    protected override updated(): void {
        this.paint();
    }

    protected override render(): TemplateResult {
        const spec = this.spec;
        if (!spec) {
            return html`${nothing}`;
        }
        const empty = isEmpty(spec);
        return html`<article class="card" aria-labelledby="title">
            <div class="head">
                <h2 id="title">${spec.title}</h2>
                ${empty && !spec.generated ? nothing : this.tools(spec, empty)}
            </div>
            ${spec.finding ? html`<p class="finding">${spec.finding}</p>` : nothing}
            ${empty ? html`<p class="empty">${spec.texts.empty}</p>` : this.body(spec)}
            ${spec.footer ? html`<p class="foot">${spec.footer}</p>` : nothing}
            <span id="probe" hidden></span>
        </article>`;
    }

    private tools(spec: ChartSpec, empty: boolean): TemplateResult {
        return html`<div class="tools">
            ${spec.generated ? html`<span class="chip">${ICON.generated}${spec.generated}</span>` : nothing}
            ${empty
                ? nothing
                : html`${this.switch(spec)}
                      <z-chart-menu .texts=${spec.texts} .choose=${(format: Format) => this.save(format)}></z-chart-menu>`}
        </div>`;
    }

    private switch(spec: ChartSpec): TemplateResult {
        const views: View[] = this.wide ? ['chart', 'table', 'both'] : ['chart', 'table'];
        const shown = this.shown();
        return html`<div class="switch" role="radiogroup" aria-label=${spec.texts.view ?? ''}>
            ${views.map(
                (view) => html`<label>
                    <input
                        type="radio"
                        name="view"
                        .value=${view}
                        .checked=${view === shown}
                        @change=${() => this.choose(view)}
                    />
                    ${ICON[view]}<span>${spec.texts[view] ?? ''}</span>
                </label>`,
            )}
        </div>`;
    }

    private body(spec: ChartSpec): TemplateResult {
        const shown = this.shown();
        const name = [spec.title, spec.finding].filter(Boolean).join('. ');
        return html`<div class="body ${shown}">
            ${shown === 'table'
                ? nothing
                : html`<div class="plot ${spec.kind}" role="img" aria-label=${name}>
                      <div class="canvas" aria-hidden="true"></div>
                  </div>`}
            ${shown === 'chart' ? nothing : html`<div class="data">${renderTable(spec, (key) => this.select(key))}</div>`}
        </div>`;
    }

    /** Side by side needs room; on a phone the chart is the one to start with. */
    private shown(): View {
        return this.view === 'both' && !this.wide ? 'chart' : this.view;
    }

    private choose(view: View): void {
        this.view = view;
        this.dispatchEvent(new CustomEvent<ViewDetail>('z-view', { detail: { view } }));
    }

    private select(key: string): void {
        this.dispatchEvent(new CustomEvent<SelectDetail>('z-select', { detail: { key } }));
    }

    private save(format: Format): void {
        const probe = this.probe();
        if (this.spec && probe) {
            // On white whatever the reader's own scheme is: it goes into letters and reports.
            void download(this.spec, readTheme(probe, 'light'), format);
        }
    }

    private probe(): HTMLElement | null {
        return this.renderRoot.querySelector<HTMLElement>('#probe');
    }

    /** Many reasons to draw again may come at once; one drawing before the next frame is enough. */
    private redraw(): void {
        cancelAnimationFrame(this.frame);
        this.frame = requestAnimationFrame(() => this.paint());
    }

    private paint(): void {
        const probe = this.probe();
        const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
        if (!this.isConnected || !this.spec || !probe || !canvas) {
            this.plot.dispose();
            return;
        }
        this.plot.show(canvas, this.spec, readTheme(probe, this.printing ? 'light' : undefined));
    }
}

customElements.define('z-chart', ZChart);
