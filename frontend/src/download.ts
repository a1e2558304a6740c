import type { SeriesOption } from 'echarts';
import { toCsv } from './csv.js';
import { draw, echarts } from './draw.js';
import { PAD } from './ranking.js';
import { rect, sceneSeries, text, type Shape } from './scene.js';
import type { ChartSpec } from './spec.js';
import { font, measure, wrap, type Theme } from './theme.js';

export type Format = 'svg' | 'png' | 'csv';

const MARGIN = 28;
const WIDTHS = { ranking: 860, line: 860, tiles: 520 };

/**
 * An SVG is opened where our typeface is not, and a wider one in its place would make texts overlap. These have the
 * same widths on every system, so what is measured here fits there. The PNG has the typeface of the house.
 */
const EVERYWHERE = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** A picture leaves the house alone, so its title, finding, chip and source travel with it. */
interface Picture {
    width: number;
    height: number;
    option: echarts.EChartsCoreOption;
}

export async function download(spec: ChartSpec, theme: Theme, format: Format): Promise<void> {
    save(await blob(spec, theme, format), `${spec.fileName || 'chart'}.${format}`);
}

async function blob(spec: ChartSpec, theme: Theme, format: Format): Promise<Blob> {
    if (format === 'csv') {
        return new Blob([toCsv(spec)], { type: 'text/csv;charset=utf-8' });
    }
    const figure = withoutSelection(spec);
    return format === 'svg' ? svg(compose(figure, { ...theme, font: EVERYWHERE })) : png(compose(figure, theme), theme);
}

function compose(spec: ChartSpec, theme: Theme): Picture {
    const width = WIDTHS[spec.kind];
    const inner = width - 2 * MARGIN;
    const shapes: Shape[] = [];
    let y = MARGIN;
    const paragraph = (words: string, size: number, weight: number, fill: string, room = inner): void => {
        for (const line of wrap(words, font(theme, size, weight), room)) {
            shapes.push(text(theme, line, MARGIN, y + size * 0.7, { size, weight, fill }));
            y += Math.round(size * 1.4);
        }
    };
    const chip = spec.generated ? chipShapes(spec.generated, theme, width - MARGIN, y) : { shapes: [], width: 0 };
    shapes.push(...chip.shapes);
    paragraph(spec.title, 18, 640, theme.text, inner - chip.width);
    y += 4;
    paragraph(spec.finding, 14, 400, theme.text2);
    y += 14;
    // The rows of a ranking keep room beside their names, as on screen.
    const beside = spec.kind === 'ranking' ? PAD : 0;
    const drawing = draw(spec, theme, { left: MARGIN - beside, top: y, width: inner + 2 * beside });
    y += drawing.height + 14;
    paragraph(spec.footer, 13, 400, theme.text2);
    const series = [...((drawing.option['series'] ?? []) as SeriesOption[]), sceneSeries([{ shapes }], 'frame')];
    return {
        width,
        height: y + MARGIN - 6,
        option: { ...drawing.option, tooltip: { show: false }, backgroundColor: theme.card, series },
    };
}

function chipShapes(label: string, theme: Theme, right: number, top: number): { shapes: Shape[]; width: number } {
    const width = measure(label, font(theme, 13, 600)) + 18;
    const frame = { fill: 'none', stroke: theme.control, lineWidth: 1 };
    return {
        width: width + 16,
        shapes: [
            rect(right - width, top + 0.5, width, 24, 6, frame),
            text(theme, label, right - width / 2, top + 12.5, { size: 13, weight: 600, fill: theme.text2, align: 'center' }),
        ],
    };
}

/** What the reader has chosen on screen is not part of the figure. */
function withoutSelection(spec: ChartSpec): ChartSpec {
    return spec.items ? { ...spec, items: spec.items.map((item) => ({ ...item, selected: false })) } : spec;
}

function svg({ width, height, option }: Picture): Blob {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption(option);
    const text = chart.renderToSVGString();
    chart.dispose();
    return new Blob([text], { type: 'image/svg+xml' });
}

async function png({ width, height, option }: Picture, theme: Theme): Promise<Blob> {
    const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', width, height });
    try {
        chart.setOption(option);
        const canvas = chart.renderToCanvas({ pixelRatio: 2, backgroundColor: theme.card });
        return await new Promise((resolve, reject) => {
            canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('No picture could be made'))), 'image/png');
        });
    } finally {
        chart.dispose();
    }
}

function save(data: Blob, name: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(data);
    link.download = name;
    link.click();
    // The browser has to have begun before the address is taken back.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
