/** What browser tests use of Chromium's own extension API, inside the extension's pages and worker. */
import type { Browser } from 'webextension-polyfill';

declare global {
  const chrome: Browser;
}
