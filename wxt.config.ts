import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { API_HOSTS, EVERY_SITE, PAPER_SITES } from './sites.ts';

/**
 * What two pages share, in one file: each further file costs a page that opens some milliseconds. What makes TL;DRs is
 * larger than all that, and comes when it is wanted: docs/decisions/0011-what-a-popup-waits-for.md
 */
const CHUNKS = {
  groups: [
    { name: 'gloss', priority: 2, test: /tldr-weights|\/papers\/(?:tldr|text)\/|\/unicodeit\// },
    { name: 'shared', priority: 1, minShareCount: 2, test: /^(?!.*\.css)/ },
  ],
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    'vite:build:extendConfig'(entrypoints, { build, resolve }) {
      const [entrypoint, another] = entrypoints;
      // The extension's own pages are built together.
      if (another) Object.assign(build?.rollupOptions?.output ?? {}, { codeSplitting: CHUNKS });
      // On every page each byte counts: docs/decisions/0009-lean-content-script.md
      if (entrypoint?.name !== 'papers' || !resolve?.alias) return;
      const alias = resolve.alias as Record<string, string>;
      // What that script needs of the API is the same without the polyfill: docs/decisions/0008-no-polyfill-on-pages.md
      delete alias['wxt/browser'];
      alias['wxt/utils/content-script-context'] = join(
        import.meta.dirname,
        'entrypoints/papers.content/lifetime.ts',
      );
    },
  },
  manifest: ({ mode }) => ({
    name: 'Papergloss',
    description: 'Hover a link to a research paper, read its gloss, keep it.',
    // Here and not in the script itself, which would carry the list into every page.
    content_scripts: [
      {
        matches: PAPER_SITES,
        js: ['content-scripts/papers.js'],
        // Before the page's own scripts, for the sake of the card's guard.
        run_at: 'document_start',
      },
    ],
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
    ],
    // Asked for when the reader wants to be told of a digest.
    optional_permissions: ['notifications'],
    // The build for browser tests has at once what a reader grants with a click.
    host_permissions: mode === 'e2e' ? [EVERY_SITE] : [...new Set([...API_HOSTS, ...PAPER_SITES])],
    ...(mode !== 'e2e' && { optional_host_permissions: [EVERY_SITE] }),
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: 'Open the card of the paper under the pointer or in focus, then go into it',
      },
      'save-paper': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Save the paper under the pointer, in focus or in this tab, or take it back',
      },
    },
  }),
});
