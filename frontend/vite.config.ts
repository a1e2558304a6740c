import { defineConfig } from 'vite';

export default defineConfig({
    // Without this a development branch stays in the bundle that reads `process`, which no browser has:
    // the module then stops before the element is registered, and nothing is said about it.
    define: { 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    build: {
        outDir: '../target/frontend-dist/META-INF/resources/components',
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: false,
        reportCompressedSize: true,
        chunkSizeWarningLimit: 800,
        rolldownOptions: {
            input: { chart: 'src/chart.ts' },
            // Fixed names: Java refers to these files, and the server gives them a cache validator.
            output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', codeSplitting: false },
        },
    },
});
