/** The context-menu entries on links, selections and our button, and the keyboard command. */
import { browser } from 'wxt/browser';
import { sendToTab } from '../../messages.ts';
import { parsePaperLink } from '../../papers/paper-link.ts';
import type { PaperId } from '../../papers/paper.ts';
import { papersSelected, SAVE_SELECTION, TAKE_BACK, UNCOUNTED } from './menu-titles.ts';
import { foundIn, type Saving } from './saving.ts';
import { addressOf } from './tabs.ts';

const SAVE = 'save-paper';
const OPEN = 'open-card';
const SAVE_TABS = 'save-tabs';

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
  browser.contextMenus.create({
    id: SAVE_SELECTION,
    title: UNCOUNTED,
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: SAVE_TABS,
    title: 'Save the papers of all open tabs',
    contexts: ['action'],
  });
  browser.contextMenus.create({
    id: TAKE_BACK,
    title: 'Take back what was saved last',
    contexts: ['action', 'selection'],
    visible: false,
  });
}

export function watchMenu(saving: Saving): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    const found = foundIn(tab);
    if (menuItemId === SAVE) {
      const id = parsePaperLink(linkUrl ?? '')?.id;
      if (id) void saving.toggle(id, found);
    } else if (menuItemId === SAVE_SELECTION && tab?.id !== undefined) {
      void papersSelected(tab.id).then((ids) => saving.saveTogether(ids, found));
    } else if (menuItemId === SAVE_TABS) {
      void papersOfTabs().then((ids) => saving.saveTogether(ids));
    } else if (menuItemId === TAKE_BACK) void saving.takeBackTogether();
  });
}

export function watchCommand(saving: Saving): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === SAVE) void toggleAtHand(saving);
    if (command === OPEN) void openAtHand();
  });
}

async function openAtHand(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await sendToTab(tab.id, 'open-card', {}).catch(() => {});
}

/** The paper under the pointer or in focus, else the one that the tab itself shows. */
async function toggleAtHand(saving: Saving): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const hand = await sendToTab(tab.id, 'paper-at-hand', {}).catch(() => undefined);
  const id = hand?.id ?? parsePaperLink(addressOf(tab))?.id;
  if (id) await saving.toggle(id, foundIn(tab));
}

async function papersOfTabs(): Promise<PaperId[]> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap((tab) => parsePaperLink(addressOf(tab))?.id ?? []);
  return [...new Set(ids)];
}
