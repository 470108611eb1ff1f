/** Brings the card into the frame that asks for it. */
import { browser } from 'wxt/browser';
import type { Runtime } from 'webextension-polyfill';

const CARD_SCRIPT = '/content-scripts/card.js';

export async function injectCard({ tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('Only a page can show the card.');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [CARD_SCRIPT],
  });
}
