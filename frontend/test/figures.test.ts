import { describe, expect, it } from 'vitest';
import { neutral, quote, toCsv } from '../src/csv.js';
import { axis, formatNumber, formatShare, stepOf } from '../src/numbers.js';
import { fill, isEmpty, type ChartSpec, type Texts } from '../src/spec.js';
import { tableOf } from '../src/table.js';
import { legendLabels } from '../src/tiles.js';

const texts = {
    suppressed: '<10',
    missing: 'onbekend',
    legendUpTo: 'tot {0}',
    legendBetween: '{0} tot {1}',
    legendFrom: '{0} of meer',
} as Texts;

function ranking(change: Partial<ChartSpec> = {}): ChartSpec {
    return {
        kind: 'ranking',
        title: 'Per type aanmelder',
        finding: '',
        footer: '',
        locale: 'nl',
        fileName: 'aanmelders',
        selectable: false,
        categoryHeader: 'Type',
        valueHeader: 'Aantal',
        items: [],
        texts,
        ...change,
    };
}

describe('csv', () => {
    it('keeps a spreadsheet from running a name as a formula', () => {
        for (const start of ['=', '+', '-', '@', '\t', '\r']) {
            expect(neutral(`${start}1+1`)).toBe(`'${start}1+1`);
        }
        expect(neutral('Politie = 1')).toBe('Politie = 1');
    });

    it('quotes what would break a row', () => {
        expect(quote('a;b', ';')).toBe('"a;b"');
        expect(quote('a;b', ',')).toBe('a;b');
        expect(quote('zegt "nee"', ';')).toBe('"zegt ""nee"""');
    });

    it('writes Dutch and English files with bare numbers', () => {
        const items = [{ key: 'p', label: 'Politie, Den Haag', value: 1372, share: 35.5 }];
        const spec = ranking({ items, shareHeader: 'Aandeel', totalLabel: 'Totaal', total: 1372 });
        expect(toCsv(spec)).toBe('\uFEFFType;Aantal;Aandeel\r\nPolitie, Den Haag;1372;35,5%\r\nTotaal;1372;100%\r\n');
        expect(toCsv({ ...spec, locale: 'en' })).toContain('\r\n"Politie, Den Haag",1372,35.5%\r\n');
    });

    it('does not turn unknown or suppressed into zero', () => {
        const items = [
            { key: 'a', label: 'A', value: null },
            { key: 'b', label: 'B', value: null, state: 'suppressed' as const },
            { key: 'c', label: 'C', value: 0 },
        ];
        expect(toCsv(ranking({ items })).split('\r\n').slice(1, 4)).toEqual(['A;', 'B;<10', 'C;0']);
    });

    it('never writes the number of a suppressed item, even if it was sent', () => {
        const items = [{ key: 'b', label: 'B', value: 4, state: 'suppressed' as const }];
        expect(toCsv(ranking({ items }))).not.toContain('4');
    });
});

describe('numbers', () => {
    it('are printed in the language of the page', () => {
        expect(formatNumber(1372, 'nl')).toBe('1.372');
        expect(formatNumber(1372, 'en')).toBe('1,372');
        expect(formatNumber(-5, 'nl')).toBe('−5');
        expect(formatShare(99.97, 'nl')).toBe('99,97%');
    });

    it('stand on an axis of round whole steps from zero', () => {
        expect(axis(88)).toEqual({ step: 25, max: 100 });
        expect(axis(10)).toEqual({ step: 5, max: 10 });
        expect(axis(3)).toEqual({ step: 1, max: 3 });
        expect(axis(0)).toEqual({ step: 1, max: 1 });
        expect(axis(100)).toEqual({ step: 25, max: 100 });
        expect(axis(1372)).toEqual({ step: 500, max: 1500 });
    });
});

describe('tiles', () => {
    it('go to the next colour at the threshold itself', () => {
        expect([0, 39, 40, 79, 80, 149, 150, 900].map((value) => stepOf(value, [40, 80, 150]))).toEqual([
            0, 0, 1, 1, 2, 2, 3, 3,
        ]);
    });

    it('name every class in the legend', () => {
        expect(legendLabels(ranking({ steps: [40, 80, 150] }))).toEqual(['tot 40', '40 tot 80', '80 tot 150', '150 of meer']);
        expect(legendLabels(ranking({ steps: [1000] }))).toEqual(['tot 1.000', '1.000 of meer']);
        expect(legendLabels(ranking())).toEqual([]);
    });
});

describe('spec', () => {
    it('fills in texts and survives one that is missing', () => {
        expect(fill('{0} in {1}', '88', 'okt')).toBe('88 in okt');
        expect(fill(undefined, '88')).toBe('');
    });

    it('is empty when there is nothing to draw', () => {
        expect(isEmpty(ranking())).toBe(true);
        expect(isEmpty(ranking({ kind: 'line', series: [{ label: '2021', values: [null, null] }] }))).toBe(true);
        expect(isEmpty(ranking({ kind: 'line', series: [{ label: '2021', values: [null, 0] }] }))).toBe(false);
    });

    it('puts months in rows and years in columns', () => {
        const series = [
            { label: '2021', values: [62, null], total: 62 },
            { label: '2020', previous: true, values: [88, 79], total: 167 },
        ];
        const table = tableOf(ranking({ kind: 'line', months: ['jan', 'feb'], series, totalLabel: 'Totaal' }));
        expect(table.head).toEqual(['Type', '2021', '2020']);
        expect(table.rows[1]?.cells.map((cell) => cell.text)).toEqual(['onbekend', '79']);
        expect(table.foot?.cells.map((cell) => cell.value)).toEqual([62, 167]);
    });
});
