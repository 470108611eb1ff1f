/** The React page as its server sends it. */
import { fileURLToPath } from 'node:url';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { App } from './react-app.ts';

const CLIENT = fileURLToPath(new URL('react-client.ts', import.meta.url));

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: CLIENT, formats: ['iife'], name: 'page' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The React page was not built.');
  return chunk.code;
}

export async function reactPage(): Promise<string> {
  const script = await (bundled ??= bundle());
  return `<!doctype html><meta charset="utf-8"><title>Papers</title>
<div id="root">${renderToString(h(App))}</div>
<script>${script.replaceAll('</script', '<\\/script')}</script>`;
}
