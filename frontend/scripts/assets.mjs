// Puts the typeface, the icons, the mark and the licence texts beside the built components.
// Runs after Vite, which empties the folder first. Every name that is missing stops the build:
// an icon that silently is not there would only be noticed on screen.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { ICONS } from './icons.mjs';

const root = new URL('..', import.meta.url);
const out = new URL('../target/frontend-dist/META-INF/resources/components/', root);
const packages = new URL('node_modules/', root);

const FONT = 'source-sans-3';
/** Names in reports come from everywhere: these are all the scripts the typeface has, upright only. */
const SUBSETS = ['cyrillic-ext', 'cyrillic', 'greek-ext', 'greek', 'vietnamese', 'latin-ext', 'latin'];
/** Whatever ends up inside chart.js. */
const BUNDLED = ['echarts', 'zrender', 'lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'tslib'];

await fonts();
await icons();
await copyFile(new URL('assets/logo.svg', root), new URL('logo.svg', out));
await licences();

async function fonts() {
    const from = new URL(`@fontsource-variable/${FONT}/`, packages);
    const ranges = JSON.parse(await readFile(new URL('unicode.json', from), 'utf8'));
    await mkdir(new URL('fonts/', out), { recursive: true });
    const rules = await Promise.all(
        SUBSETS.map(async (subset) => {
            if (!ranges[subset]) {
                throw new Error(`The typeface has no subset ${subset}`);
            }
            const file = `${FONT}-${subset}-wght-normal.woff2`;
            await copyFile(new URL(`files/${file}`, from), new URL(`fonts/${file}`, out));
            return `@font-face {
    font-family: 'Source Sans 3 Variable';
    font-style: normal;
    font-weight: 200 900;
    font-display: swap;
    src: url('fonts/${file}') format('woff2');
    unicode-range: ${ranges[subset]};
}
`;
        }),
    );
    await writeFile(new URL('fonts.css', out), rules.join('\n'));
    await copyFile(new URL('LICENSE', from), new URL('fonts/LICENCE.txt', out));
}

async function icons() {
    const from = new URL('lucide-static/', packages);
    await mkdir(new URL('icons/', out), { recursive: true });
    await Promise.all(
        ICONS.map(async (name) => {
            const svg = await readFile(new URL(`icons/${name}.svg`, from), 'utf8').catch(() => {
                throw new Error(`There is no icon called ${name}; see scripts/icons.mjs`);
            });
            if (!svg.includes('stroke="currentColor"')) {
                throw new Error(`Icon ${name} does not take the colour of its text`);
            }
            // One weight for the whole house (1.75), and nothing a page does not need.
            const small = svg
                .replace(/<!--.*?-->\s*/s, '')
                .replace(/\s*class="[^"]*"/, '')
                .replace('stroke-width="2"', 'stroke-width="1.75"')
                .replace(/\s*\n\s*/g, ' ')
                .replaceAll(' >', '>')
                .replaceAll('> <', '><')
                .trim();
            await writeFile(new URL(`icons/${name}.svg`, out), small + '\n');
        }),
    );
    const licence = await readFile(new URL('LICENSE', from), 'utf8');
    const note = `These icons come from Lucide (package lucide-static). Changed here: the stroke width, and the
class attribute and comment were taken out. Their licence follows.\n\n`;
    await writeFile(new URL('icons/LICENCE.txt', out), note + licence);
}

async function licences() {
    const texts = await Promise.all(
        BUNDLED.map(async (name) => {
            const parts = [];
            for (const file of ['LICENSE', 'LICENSE.txt', 'NOTICE']) {
                parts.push(await readFile(new URL(`${name}/${file}`, packages), 'utf8').catch(() => ''));
            }
            const text = parts.filter(Boolean).join('\n').trim();
            if (!text) {
                throw new Error(`No licence text found for ${name}`);
            }
            const { version } = JSON.parse(await readFile(new URL(`${name}/package.json`, packages), 'utf8'));
            return `${name} ${version}\n${'='.repeat(72)}\n${text}\n`;
        }),
    );
    await writeFile(new URL('LICENCES.txt', out), `chart.js contains these packages.\n\n${texts.join('\n\n')}`);
}
