/** Keeps the content script where the reader wants it. */
import { browser } from 'wxt/browser';
import { EVERY_SITE, PAPER_SITES } from '../../sites.ts';

const PAGE_SCRIPT = '/content-scripts/papers.js';
const EVERYWHERE = 'every-site';

/** Registers the content script for every site while the reader allows that, and only then. */
export async function followPermission(): Promise<void> {
  const allowed = await browser.permissions.contains({ origins: [EVERY_SITE] });
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [EVERYWHERE] });
  if (allowed && registered.length === 0) {
    await browser.scripting.registerContentScripts([
      {
        id: EVERYWHERE,
        js: [PAGE_SCRIPT],
        matches: [EVERY_SITE],
        excludeMatches: PAPER_SITES,
        runAt: 'document_end',
      },
    ]);
  } else if (!allowed && registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [EVERYWHERE] });
  }
}

/** Pages that were open before an install or an update get the content script too. */
export async function enterOpenTabs(): Promise<void> {
  const everywhere = await browser.permissions.contains({ origins: [EVERY_SITE] });
  const tabs = await browser.tabs.query({ url: everywhere ? [EVERY_SITE] : PAPER_SITES });
  await Promise.allSettled(
    tabs.map(
      ({ id, discarded }) =>
        id !== undefined &&
        !discarded &&
        browser.scripting.executeScript({ target: { tabId: id }, files: [PAGE_SCRIPT] }),
    ),
  );
}
