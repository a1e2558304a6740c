import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { font, type Theme } from './theme.js';

/**
 * Shapes in pixels, drawn through an ECharts custom series. Bars, tiles and labels are laid out here rather than by
 * ECharts because names, numbers, locks and marks have to share rows and must not overlap at 320 pixels wide.
 */
export interface Shape {
    type: 'rect' | 'text' | 'circle' | 'arc' | 'polyline' | 'line';
    shape?: Record<string, unknown>;
    style: Record<string, unknown>;
    emphasis?: { style: Record<string, unknown> };
    silent?: boolean;
}

export interface Group {
    /** Item that is chosen when any shape of the group is clicked. */
    key?: string | undefined;
    shapes: Shape[];
}

/** Where on the canvas a chart may draw; an exported picture has a title above and a source below. */
export interface Frame {
    left: number;
    top: number;
    width: number;
}

export interface Drawing {
    height: number;
    option: EChartsCoreOption;
    /** Series id and position to key, for clicks. */
    keys: (string | undefined)[];
}

export const SCENE = 'scene';

export function sceneSeries(groups: Group[], id = SCENE, z = 3): CustomSeriesOption {
    return {
        type: 'custom',
        id,
        z,
        coordinateSystem: 'none',
        clip: false,
        animation: false,
        cursor: 'default',
        tooltip: { show: false },
        data: groups.map((_, index) => index),
        renderItem: (params) => {
            const group = groups[params.dataIndex];
            return {
                type: 'group',
                children: (group?.shapes ?? []).map((shape) => ({
                    ...shape,
                    cursor: group?.key === undefined ? 'default' : 'pointer',
                })),
            } as unknown as ReturnType<NonNullable<CustomSeriesOption['renderItem']>>;
        },
    };
}

export function rect(x: number, y: number, width: number, height: number, r: number | number[], style: object): Shape {
    return { type: 'rect', shape: { x, y, width, height, r }, style: { ...style } };
}

export interface TextOptions {
    size?: number;
    weight?: number;
    fill: string;
    align?: 'left' | 'center' | 'right';
    /** Colour around the letters where a text crosses a line. */
    halo?: string;
}

export function text(theme: Theme, words: string, x: number, y: number, options: TextOptions): Shape {
    return {
        type: 'text',
        style: {
            text: words,
            x,
            y,
            font: font(theme, options.size ?? 15, options.weight),
            fill: options.fill,
            align: options.align ?? 'left',
            verticalAlign: 'middle',
            ...(options.halo ? { stroke: options.halo, lineWidth: 4 } : {}),
        },
    };
}

/** Other and unknown: a pattern, so that they are not told apart by colour alone. */
export function hatch(colour: string, mirrored = false): object {
    return {
        fill: 'transparent',
        stroke: colour,
        lineWidth: 1,
        decal: {
            symbol: 'rect',
            color: colour,
            dashArrayX: [1, 0],
            dashArrayY: [2.5, 3],
            rotation: mirrored ? Math.PI / 4 : -Math.PI / 4,
            dirty: true,
        },
    };
}

export function dotted(colour: string): object {
    return { fill: 'transparent', stroke: colour, lineWidth: 1.5, lineDash: [1.5, 3], lineCap: 'round' };
}

/** A small padlock around (x, y): a number that is there but too small to be shown. */
export function lock(x: number, y: number, colour: string): Shape[] {
    return [
        rect(x - 5, y - 1, 10, 7, 1.5, { fill: colour }),
        {
            type: 'polyline',
            shape: { points: arch(x, y - 2, 3) },
            style: { fill: 'none', stroke: colour, lineWidth: 1.6, lineCap: 'round' },
        },
    ];
}

function arch(x: number, y: number, r: number): number[][] {
    const points = [[x - r, y + 1.5]];
    for (let step = 0; step <= 8; step++) {
        const angle = Math.PI + (Math.PI * step) / 8;
        points.push([x + r * Math.cos(angle), y + r * Math.sin(angle)]);
    }
    points.push([x + r, y + 1.5]);
    return points;
}

export function check(x: number, y: number, colour: string): Shape {
    return {
        type: 'polyline',
        shape: { points: [[x - 5, y], [x - 1.5, y + 3.5], [x + 5, y - 4]] },
        style: { fill: 'none', stroke: colour, lineWidth: 2.2, lineCap: 'round', lineJoin: 'round' },
    };
}
