/** Entries of the menu that say how many papers they are about, and the count of those selected. */
import { browser } from 'wxt/browser';
import type { Tabs } from 'webextension-polyfill';
import { counted } from '../../components/format/numbers.ts';
import { asPaperId } from '../../papers/paper-id.ts';
import { parsePaperLink } from '../../papers/paper-link.ts';
import type { PaperId } from '../../papers/paper.ts';

export const SAVE_SELECTION = 'save-selection';
export const TAKE_BACK = 'take-back';

/** Where nobody has counted: a page that we may not read until the click lets us in. */
export const UNCOUNTED = 'Save the papers in this selection';

/** The menu is one for all tabs, and speaks of the one in front. */
export async function showSelected(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || !tab.active) return;
  const { length: count } = await papersSelected(tab.id).catch(() => []);
  const title = `Save the ${counted(count, 'paper')} in this selection`.replace('the 1 ', 'the ');
  await change(SAVE_SELECTION, { title: count > 0 ? title : UNCOUNTED });
}

/** Our content script in a tab, or a click on our menu, lets us ask. */
export async function papersSelected(tabId: number): Promise<PaperId[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: wordsSelected,
  });
  const words = results.flatMap(({ result }) => (result as string[] | undefined) ?? []);
  return [...new Set(words.flatMap((word) => parsePaperLink(word)?.id ?? asPaperId(word) ?? []))];
}

/** Runs in the page: the addresses of the selected links, and the words that may be identifiers. */
function wordsSelected(): string[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const links = [...document.links].filter((link) => range.intersectsNode(link));
  const words = selection.toString().match(/[^\s<>"'()[\],;]+/g) ?? [];
  return [...links.map(({ href }) => href), ...words.slice(0, 5000)];
}

/** Offered while there is something to take back. */
export async function showTakeBack(count: number): Promise<void> {
  const title = `Take back the ${counted(count, 'paper')} saved last`;
  await change(TAKE_BACK, { visible: count > 0, title: title.replace('the 1 ', 'the ') });
}

/** Nothing is selected in the tab in front, or nobody has counted it yet. */
export async function forgetSelected(): Promise<void> {
  await change(SAVE_SELECTION, { title: UNCOUNTED });
}

/** The menu is made at installation, and until then there is nothing to change. */
async function change(id: string, to: { title?: string; visible?: boolean }): Promise<void> {
  await browser.contextMenus.update(id, to).catch(() => {});
}
