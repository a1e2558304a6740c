import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { drawLine } from './line.js';
import { drawRanking } from './ranking.js';
import type { Drawing, Frame } from './scene.js';
import type { ChartSpec } from './spec.js';
import type { Theme } from './theme.js';
import { drawTiles } from './tiles.js';

// Only what is drawn with. The canvas is there for the PNG, where the typeface of the page has to be used:
// an SVG that is turned into a picture may not load it.
echarts.use([CustomChart, LineChart, GridComponent, TooltipComponent, SVGRenderer, CanvasRenderer]);

export { echarts };

export function draw(spec: ChartSpec, theme: Theme, frame: Frame): Drawing {
    const drawing = { ranking: drawRanking, line: drawLine, tiles: drawTiles }[spec.kind](spec, theme, frame);
    return {
        ...drawing,
        height: Math.ceil(drawing.height),
        // Figures do not move: nothing to wait for, nothing to switch off for who asked for less motion.
        option: { animation: false, backgroundColor: 'transparent', ...drawing.option },
    };
}
