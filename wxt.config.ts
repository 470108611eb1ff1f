import { defineConfig } from 'wxt';
import { API_HOSTS, EVERY_SITE, PAPER_SITES } from './sites.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // On every page each byte counts, and what that script needs of the API is the same without the polyfill:
    // docs/decisions/0008-no-polyfill-on-pages.md
    'vite:build:extendConfig'([entrypoint], { resolve }) {
      if (entrypoint?.name !== 'papers' || !resolve?.alias) return;
      delete (resolve.alias as Record<string, string>)['wxt/browser'];
    },
  },
  manifest: ({ mode }) => ({
    name: 'Papergloss',
    description: 'Hover a link to a research paper, read its gloss, keep it.',
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
