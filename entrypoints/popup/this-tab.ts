/** The tab that the popup speaks of. */
import { browser } from 'wxt/browser';
import { sendToTab } from '../../messages.ts';
import { type PaperLink, parsePaperLink } from '../../papers/paper-link.ts';
import type { PaperId } from '../../papers/paper.ts';

export interface TabHere {
  id: number;
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
  const here = await sendToTab(tab.id, 'papers-here', {}).catch(() => undefined);
  return { id: tab.id, paper: parsePaperLink(tab.url ?? ''), linked: here?.ids };
}
