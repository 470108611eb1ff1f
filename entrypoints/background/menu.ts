/** The context-menu entry on links to papers, and the keyboard command. */
import { browser } from 'wxt/browser';
import { sendToTab } from '../../messages.ts';
import { parsePaperLink } from '../../papers/paper-link.ts';
import type { PaperId } from '../../papers/paper.ts';
import { addressOf } from './tabs.ts';

const SAVE = 'save-paper';

/** Links on any host can lead to a paper, so the pattern is wide and the click decides. */
const PAPER_LINKS = [
  '*://*.arxiv.org/*',
  '*://huggingface.co/papers/*',
  '*://hf.co/papers/*',
  '*://*.doi.org/10.48550/*',
  '*://*.alphaxiv.org/*',
  '*://scirate.com/arxiv/*',
  '*://papers.cool/arxiv/*',
  '*://*.semanticscholar.org/arxiv/*',
  '*://ar5iv.org/*',
  '*://web.archive.org/*arxiv.org*',
];

export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE,
    title: 'Save this paper, or take it back',
    contexts: ['link'],
    targetUrlPatterns: PAPER_LINKS,
  });
}

export function watchMenu(toggle: (id: PaperId) => Promise<unknown>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }) => {
    const id = menuItemId === SAVE && linkUrl ? parsePaperLink(linkUrl)?.id : undefined;
    if (id) void toggle(id);
  });
}

export function watchCommand(toggle: (id: PaperId) => Promise<unknown>): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === SAVE) void paperAtHand().then((id) => id && toggle(id));
  });
}

/** The paper under the pointer or in focus, else the one that the tab itself shows. */
async function paperAtHand(): Promise<PaperId | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return undefined;
  const hand = await sendToTab(tab.id, 'paper-at-hand', {}).catch(() => undefined);
  return hand?.id ?? parsePaperLink(addressOf(tab))?.id;
}
