/** The tab that the popup speaks of. */
import { browser } from 'wxt/browser';
import { sendToTab } from '../../messages.ts';
import { type PaperLink, parsePaperLink } from '../../papers/paper-link.ts';
import type { PaperId } from '../../papers/paper.ts';

export interface TabHere {
  id: number;
  /** Empty where we may not know. */
  address: string;
  /** The paper that the tab itself shows, PDF tabs included. */
  paper?: PaperLink;
  /** The papers that the page links to; undefined where no content script runs. */
  linked?: PaperId[];
}

/** The active tab; when the popup is opened as a page of its own, the one its address names (`?tab=`). */
export async function tabOfPopup(): Promise<TabHere | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab] = named
    ? [await browser.tabs.get(named).catch(() => undefined)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const address = tab.url ?? '';
  return {
    id: tab.id,
    address,
    paper: parsePaperLink(address),
    linked: await papersIn(tab.id),
  };
}

/** The papers that a tab's page links to; undefined where no content script runs. */
export async function papersIn(tab: number): Promise<PaperId[] | undefined> {
  return (await sendToTab(tab, 'papers-here', {}).catch(() => undefined))?.ids;
}
