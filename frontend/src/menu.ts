import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Format } from './download.js';
import { ICON } from './icons.js';
import type { Texts } from './spec.js';
import { controls } from './control-styles.js';
import { base, tokens } from './styles.js';

/** The menu with downloads. Arrows walk through it, Escape closes it and gives the focus back to its button. */
export class ChartMenu extends LitElement {
    static override styles = [tokens, base, controls];

    @property({ attribute: false }) texts: Partial<Texts> = {};
    @property({ attribute: false }) choose: (format: Format) => void = () => undefined;
    @state() private open = false;

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.close(false);
    }

    protected override render(): TemplateResult {
        return html`<div class="menu" @keydown=${this.onKey} @focusout=${this.onFocusOut}>
            <button
                type="button"
                class="more"
                aria-haspopup="menu"
                aria-expanded=${this.open ? 'true' : 'false'}
                aria-label=${this.texts.menu ?? ''}
                title=${this.texts.menu ?? ''}
                @click=${() => (this.open ? this.close(true) : void this.show(0))}
            >
                ${ICON.more}
            </button>
            ${this.open ? this.list() : nothing}
        </div>`;
    }

    private list(): TemplateResult {
        const formats: Format[] = ['svg', 'png', 'csv'];
        return html`<div class="list" role="menu" aria-label=${this.texts.menu ?? ''}>
            ${formats.map(
                (format) => html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.pick(format)}>
                    ${ICON.download}<span>${this.texts[format] ?? ''}</span>
                </button>`,
            )}
        </div>`;
    }

    private async show(index: number): Promise<void> {
        this.open = true;
        document.addEventListener('pointerdown', this.outside, true);
        await this.updateComplete;
        this.items().at(index)?.focus();
    }

    private close(refocus: boolean): void {
        this.open = false;
        document.removeEventListener('pointerdown', this.outside, true);
        if (refocus) {
            this.renderRoot.querySelector<HTMLElement>('.more')?.focus();
        }
    }

    private pick(format: Format): void {
        this.close(true);
        this.choose(format);
    }

    private items(): HTMLElement[] {
        return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
    }

    private readonly outside = (event: Event): void => {
        if (!event.composedPath().includes(this)) {
            this.close(false);
        }
    };

    private readonly onFocusOut = (event: FocusEvent): void => {
        if (this.open && event.relatedTarget && !this.renderRoot.contains(event.relatedTarget as Node)) {
            this.close(false);
        }
    };

    private readonly onKey = (event: KeyboardEvent): void => {
        if (!this.open) {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                event.preventDefault();
                void this.show(event.key === 'ArrowDown' ? 0 : -1);
            }
            return;
        }
        const items = this.items();
        const now = items.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
        const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
        if (next !== undefined) {
            event.preventDefault();
            items.at(next % items.length)?.focus();
        } else if (event.key === 'Escape') {
            // The page has its own use for Escape (closing the detail pane); this one was for the menu.
            event.preventDefault();
            event.stopPropagation();
            this.close(true);
        } else if (event.key === 'Tab') {
            this.close(false);
        }
    };
}

customElements.define('z-chart-menu', ChartMenu);
