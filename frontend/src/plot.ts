import { draw, echarts } from './draw.js';
import { SCENE } from './scene.js';
import type { ChartSpec } from './spec.js';
import type { Theme } from './theme.js';

/** The drawing inside the card: makes it, keeps it at the width of its place, and hands on what is clicked. */
export class Plot {
    private chart: echarts.ECharts | undefined;
    private keys: (string | undefined)[] = [];
    private drawn = '';

    constructor(private readonly onSelect: (key: string) => void) {}

    show(place: HTMLElement, spec: ChartSpec, theme: Theme): void {
        const width = Math.floor(place.clientWidth);
        if (width < 40) {
            return;
        }
        // Lit may have made a new place, and observers report more than there is: only draw what differs.
        const wanted = JSON.stringify([spec, theme, width]);
        if (this.chart?.getDom() === place && this.drawn === wanted) {
            return;
        }
        this.drawn = wanted;
        const drawing = draw(spec, theme, { left: 0, top: 0, width });
        this.keys = drawing.keys;
        const size = { width, height: drawing.height };
        if (this.chart?.getDom() !== place) {
            this.dispose();
            this.drawn = wanted;
            this.chart = echarts.init(place, null, { renderer: 'svg', ...size });
            this.chart.on('click', (event) => this.clicked(event as { seriesId?: string; dataIndex?: number }));
        } else {
            this.chart.resize(size);
        }
        this.chart.setOption(drawing.option, { notMerge: true });
        // Lets the drawing shrink with the paper when it is printed.
        const svg = place.querySelector('svg');
        svg?.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    }

    /** The same figures have to be measured again: the typeface has come. */
    forget(): void {
        this.drawn = '';
    }

    dispose(): void {
        this.chart?.dispose();
        this.chart = undefined;
        this.drawn = '';
    }

    private clicked({ seriesId, dataIndex }: { seriesId?: string; dataIndex?: number }): void {
        const key = seriesId === SCENE && dataIndex !== undefined ? this.keys[dataIndex] : undefined;
        if (key !== undefined) {
            this.onSelect(key);
        }
    }
}
