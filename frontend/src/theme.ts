/**
 * The colours and the typeface as they are on the page at this moment. The chart is drawn with plain colours, so the
 * custom properties (and light-dark() inside them) are resolved by letting the browser compute them on a probe element.
 */
export interface Theme {
    font: string;
    card: string;
    sunk: string;
    text: string;
    text2: string;
    line: string;
    control: string;
    primary: string;
    tint: string;
    licht: string;
    grid: string;
    ink: string;
    inkText: string;
    onPrimary: string;
    series: string[];
    map: string[];
}

export function readTheme(probe: HTMLElement, scheme?: 'light' | 'dark'): Theme {
    probe.style.colorScheme = scheme ?? '';
    const style = getComputedStyle(probe);
    const colour = (token: string): string => {
        probe.style.color = `var(--_${token})`;
        return style.color;
    };
    const theme: Theme = {
        // Double quotes around a name would end the attribute it is written into in an SVG file.
        font: style.fontFamily.replaceAll('"', "'"),
        card: colour('card'),
        sunk: colour('sunk'),
        text: colour('text'),
        text2: colour('text-2'),
        line: colour('line'),
        control: colour('control'),
        primary: colour('primary'),
        tint: colour('primary-tint'),
        licht: colour('licht'),
        grid: colour('chart-grid'),
        ink: colour('ink'),
        inkText: colour('ink-text'),
        onPrimary: colour('on-primary'),
        series: [1, 2, 3, 4, 5, 6].map((n) => colour(`chart-${n}`)),
        map: [1, 2, 3, 4].map((n) => colour(`map-${n}`)),
    };
    probe.removeAttribute('style');
    return theme;
}

export function font(theme: Theme, size: number, weight = 400): string {
    return `${weight} ${size}px ${theme.font}`;
}

let context: CanvasRenderingContext2D | null | undefined;

export function measure(text: string, css: string): number {
    if (context === undefined) {
        context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
    }
    if (!context) {
        return text.length * 7;
    }
    context.font = css;
    return context.measureText(text).width;
}

/** Breaks a text at spaces so that each line fits; a word longer than a line stays whole. */
export function wrap(text: string, css: string, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        const longer = line ? `${line} ${word}` : word;
        if (line && measure(longer, css) > width) {
            lines.push(line);
            line = word;
        } else {
            line = longer;
        }
    }
    return line ? [...lines, line] : lines;
}
