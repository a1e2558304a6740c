import { css } from 'lit';

/** The switch, the menu and the table. */
export const controls = css`
    .tools {
        display: flex;
        align-items: center;
        gap: 4px 10px;
        min-width: 0;
    }
    .switch {
        display: inline-flex;
        margin: 0;
        padding: 0;
        border: 1px solid var(--_control);
        border-radius: 9px;
        background: var(--_card);
    }
    .switch label {
        position: relative;
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 32px;
        padding: 0 10px;
        font-size: 0.875rem;
        font-weight: 560;
        color: var(--_text-2);
        white-space: nowrap;
        cursor: pointer;
        border-left: 1px solid var(--_control);
        transition: background 120ms cubic-bezier(0.2, 0, 0, 1);
    }
    .switch label:first-of-type {
        border-left: 0;
        border-radius: 8px 0 0 8px;
    }
    .switch label:last-of-type {
        border-radius: 0 8px 8px 0;
    }
    .switch input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
    }
    .switch label:hover {
        background: var(--_sunk);
    }
    .switch label:has(:checked) {
        background: var(--_primary);
        color: var(--_on-primary);
    }
    .switch label:has(:focus-visible),
    button:focus-visible {
        outline: 2px solid var(--_focus);
        outline-offset: 2px;
        z-index: 1;
    }
    button {
        font: inherit;
        color: inherit;
        background: none;
        border: 0;
        padding: 0;
        cursor: pointer;
    }
    .menu {
        position: relative;
        flex: none;
        margin-right: -8px;
    }
    .more {
        display: grid;
        place-items: center;
        width: 40px;
        height: 40px;
        border-radius: 9px;
        color: var(--_text-2);
    }
    .more:hover,
    .more[aria-expanded='true'] {
        background: var(--_sunk);
        color: var(--_text);
    }
    .more svg {
        width: 20px;
        height: 20px;
    }
    .list {
        position: absolute;
        z-index: 5;
        top: calc(100% + 4px);
        right: 0;
        min-width: 12rem;
        padding: 6px;
        background: var(--_card);
        border: 1px solid var(--_line);
        border-radius: 9px;
        box-shadow: 0 10px 28px light-dark(rgb(12 39 51 / 18%), rgb(0 0 0 / 55%));
    }
    .list button {
        display: flex;
        align-items: center;
        gap: 10px;
        width: 100%;
        min-height: 38px;
        padding: 4px 10px;
        border-radius: 5px;
        text-align: left;
        white-space: nowrap;
    }
    .list button:hover,
    .list button:focus-visible {
        background: var(--_primary-tint);
        outline-offset: -2px;
    }
    table {
        border-collapse: collapse;
        width: 100%;
        font-size: 0.9375rem;
        line-height: 1.4;
        font-variant-numeric: tabular-nums lining-nums;
    }
    th,
    td {
        padding: 6px 10px;
        border-bottom: 1px solid var(--_line-soft);
        text-align: left;
        vertical-align: middle;
        font-weight: 400;
    }
    thead th {
        font-size: 0.8125rem;
        font-weight: 600;
        color: var(--_text-2);
    }
    th:first-child {
        overflow-wrap: anywhere;
    }
    tbody:last-child tr:last-child > *,
    tfoot tr > * {
        border-bottom: 0;
    }
    tfoot tr > * {
        border-top: 2px solid var(--_line);
        font-weight: 640;
    }
    .r {
        text-align: right;
        white-space: nowrap;
        width: 1%;
        padding-left: 20px;
    }
    td.missing {
        color: var(--_text-2);
    }
    tbody tr.selected > * {
        background: var(--_primary-tint);
    }
    tbody tr.selected > th {
        box-shadow: inset 3px 0 0 var(--_primary);
    }
    .lock {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        padding: 0 6px;
        border: 1px dotted var(--_control);
        border-radius: 6px;
    }
    .lock svg {
        width: 14px;
        height: 14px;
    }
    .choose {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 26px;
        text-align: left;
        border-radius: 5px;
        color: var(--_primary);
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.18em;
    }
    .choose:hover {
        text-decoration-thickness: 2px;
    }
    .choose[aria-pressed='true'] {
        font-weight: 640;
    }
    @media (pointer: coarse) {
        .switch label,
        .choose,
        .list button {
            min-height: 48px;
        }
        .more {
            width: 48px;
            height: 48px;
        }
    }
    @media (forced-colors: active) {
        .switch label:has(:checked) {
            forced-color-adjust: none;
            background: Highlight;
            color: HighlightText;
        }
    }
    @media (prefers-reduced-motion: reduce) {
        .switch label {
            transition: none;
        }
    }
    @media print {
        .choose {
            color: inherit;
            text-decoration: none;
        }
    }
`;
