import { css } from 'lit';

/** The tokens of the house, with the same values as fall-back, so that the component stands on its own. */
const tokens = css`
    :host {
        --_card: var(--z-card, light-dark(#ffffff, #162d38));
        --_sunk: var(--z-sunk, light-dark(#e9eff1, #0b1b22));
        --_text: var(--z-text, light-dark(#14242c, #e7eff2));
        --_text-2: var(--z-text-2, light-dark(#475a63, #a8bbc4));
        --_line: var(--z-line, light-dark(#d3dce0, #2b4653));
        --_line-soft: var(--z-line-soft, light-dark(#e4eaed, #223a46));
        --_control: var(--z-control, light-dark(#71838c, #7b929d));
        --_primary: var(--z-primary, light-dark(#0f5870, #72c5dd));
        --_primary-tint: var(--z-primary-tint, light-dark(#e1eff4, #17414f));
        --_on-primary: var(--z-on-primary, light-dark(#ffffff, #06222c));
        --_focus: var(--z-focus, light-dark(#0b6e99, #8ad8f0));
        --_licht: var(--z-licht, #f4be3f);
        --_neutral: var(--z-neu, light-dark(#42545d, #c3d1d7));
        --_neutral-tint: var(--z-neu-tint, light-dark(#e7edef, #26404c));
        --_ink: var(--z-ink, light-dark(#0c2733, #07161d));
        --_ink-text: var(--z-ink-text, #e8f1f4);
        --_chart-grid: var(--z-chart-grid, light-dark(#e4eaed, #27414d));
        --_chart-1: var(--z-chart-1, light-dark(#0f5870, #72c5dd));
        --_chart-2: var(--z-chart-2, light-dark(#d1810a, #f4be3f));
        --_chart-3: var(--z-chart-3, light-dark(#7a4fa3, #b79ae8));
        --_chart-4: var(--z-chart-4, light-dark(#2c9c82, #359070));
        --_chart-5: var(--z-chart-5, light-dark(#c4472f, #ffa693));
        --_chart-6: var(--z-chart-6, light-dark(#55666f, #c9d6db));
        --_map-1: var(--z-map-1, light-dark(#eaf3f6, #1b3a47));
        --_map-2: var(--z-map-2, light-dark(#bfdce5, #285566));
        --_map-3: var(--z-map-3, light-dark(#2f7791, #5fa9c0));
        --_map-4: var(--z-map-4, light-dark(#0b4458, #a9ddec));
    }
`;

/** For the card and for what stands inside it with a root of its own. */
const base = css`
    * {
        box-sizing: border-box;
    }
    .icon {
        display: inline-flex;
        flex: none;
    }
    .icon svg {
        width: 16px;
        height: 16px;
    }
    .vh {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
    }
`;

const card = css`
    :host {
        display: block;
        container-type: inline-size;
        min-width: 0;
        color: var(--_text);
        font-size: 1rem;
        line-height: 1.5;
        font-variant-numeric: lining-nums;
    }
    :host([hidden]) {
        display: none;
    }
    .card {
        background: var(--_card);
        border: 1px solid var(--_line-soft);
        border-radius: 15px;
        box-shadow: 0 1px 2px light-dark(rgb(12 39 51 / 7%), rgb(0 0 0 / 30%));
        padding: 8px 18px 16px;
        position: relative;
    }
    .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 10px;
        min-height: 42px;
    }
    h2 {
        flex: 1 1 12rem;
        min-width: 0;
        margin: 0;
        font-size: 1.125rem;
        line-height: 1.3;
        font-weight: 640;
        text-wrap: balance;
        overflow-wrap: anywhere;
    }
    .finding,
    .foot,
    .empty {
        margin: 0;
        color: var(--_text-2);
        text-wrap: pretty;
        overflow-wrap: anywhere;
        max-width: 76ch;
    }
    .finding {
        font-size: 0.875rem;
        line-height: 1.4;
        margin: 6px 0 14px;
    }
    .foot {
        font-size: 0.8125rem;
        line-height: 1.4;
        margin-top: 12px;
    }
    .empty {
        padding: 24px 0;
        font-size: 1rem;
    }
    .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
    }
    .body.both > .data {
        margin-left: 0;
    }
    .body.both {
        grid-template-columns: minmax(0, 1.42fr) minmax(0, 1fr);
        gap: 32px;
        align-items: start;
    }
    /* Room on both sides for the tint of a chosen row, so that names still line up with the title. */
    .plot.ranking {
        margin-inline: -8px;
    }
    .data {
        margin-inline: -10px;
    }
    .plot {
        min-width: 0;
        /* Meaning sits in these colours; the surface behind them goes along. */
        forced-color-adjust: none;
        background: var(--_card);
    }
    /* Otherwise it would report the system's colours as ours: every tile black, with black numbers. */
    #probe {
        forced-color-adjust: none;
    }
    .canvas {
        overflow: hidden;
    }
    .canvas svg {
        display: block;
        max-width: 100%;
        font-variant-numeric: tabular-nums lining-nums;
        -webkit-user-select: text;
        user-select: text;
    }
    .tip-head {
        font-weight: 640;
    }
    .tip-row {
        display: flex;
        justify-content: space-between;
        gap: 16px;
        font-variant-numeric: tabular-nums;
    }
    .chip {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        min-height: 24px;
        padding: 1px 8px 1px 6px;
        border-radius: 6px;
        border: 1px solid color-mix(in srgb, var(--_neutral) 28%, transparent);
        background: var(--_neutral-tint);
        color: var(--_neutral);
        font-size: 0.8125rem;
        font-weight: 600;
        line-height: 1;
        white-space: nowrap;
    }
    @container (max-width: 480px) {
        .card {
            padding: 12px 14px 14px;
        }
        .head {
            row-gap: 10px;
        }
        .tools {
            flex: 1 1 100%;
            flex-wrap: wrap;
        }
        z-chart-menu {
            margin-left: auto;
        }
    }
    @media print {
        :host {
            color-scheme: light;
        }
        .switch,
        z-chart-menu {
            display: none !important;
        }
        /* Paper is narrower than the screen the drawing was made for: let it shrink with its own proportions. */
        .canvas > div {
            width: auto !important;
            height: auto !important;
        }
        .canvas svg {
            position: static !important;
            width: 100%;
            height: auto;
        }
        .body.both {
            grid-template-columns: minmax(0, 1fr);
            gap: 16px;
        }
        .card {
            box-shadow: none;
            border-color: #999;
            break-inside: avoid;
        }
    }
`;

export { tokens, base, card };
