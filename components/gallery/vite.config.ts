import { defineConfig } from 'vite';

/** `npx vite components/gallery`, or `npx vite build components/gallery` for a page that needs no server. */
export default defineConfig({
  base: './',
  build: { outDir: '../../.output/gallery', emptyOutDir: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
