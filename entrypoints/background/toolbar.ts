/** The toolbar icon says when the tab itself shows a paper, PDF tabs included. The badge is the digest's. */
import { browser } from 'wxt/browser';
import type { Tabs } from 'webextension-polyfill';
import { parsePaperLink } from '../../papers/paper-link.ts';
import { addressOf } from './tabs.ts';

const NAME = 'Papergloss';
const SIZES = [16, 32, 48] as const;
const iconAt = (folder: string): Record<number, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `/${folder}/${size}.png`]));

/** Shows it in one tab; browsers forget a tab's own icon when it goes elsewhere, but not within one document. */
export async function showPaperInTab(tab: Tabs.Tab): Promise<void> {
  const address = addressOf(tab);
  // Addresses that we may not know come empty, and change nothing.
  if (tab.id === undefined || !address) return;
  const link = parsePaperLink(address);
  const tabId = tab.id;
  // Most pages are no papers, and an icon is three pictures to fetch: where it is the usual one it is left alone.
  if (!link && (await browser.action.getTitle({ tabId })) === NAME) return;
  await Promise.all([
    browser.action.setTitle({
      tabId,
      title: link ? `${NAME}: this tab shows the paper ${link.id}` : NAME,
    }),
    browser.action.setIcon({ tabId, path: iconAt(link ? 'icon-paper' : 'icon') }),
  ]);
}

export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((_, { url, status }, tab) => {
    // Once when a page begins, and once for each address that it takes on without loading.
    if (url || status === 'loading') showPaperInTab(tab).catch(() => {});
  });
}
