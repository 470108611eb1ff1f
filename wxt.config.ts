import { defineConfig } from 'wxt';
import { API_HOSTS, EVERY_SITE, PAPER_SITES } from './sites.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
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
    // The build for browser tests has at once what a reader grants with a click.
    host_permissions: mode === 'e2e' ? [EVERY_SITE] : [...new Set([...API_HOSTS, ...PAPER_SITES])],
    ...(mode !== 'e2e' && { optional_host_permissions: [EVERY_SITE] }),
    commands: {
      'save-paper': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Save the paper under the pointer, in focus or in this tab, or take it back',
      },
    },
  }),
});
