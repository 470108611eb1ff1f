/** Keeps the content scripts where the reader wants them. */
import { browser } from 'wxt/browser';
import { sendToTab } from '../../messages.ts';
import { API_HOSTS, EVERY_SITE, PAPER_PAGES, PAPER_SITES } from '../../sites.ts';
import { atStart } from './at-start.ts';
import { askTabsToFollow } from './page-settings.ts';

const PAGE_SCRIPT = '/content-scripts/papers.js';
/** What papers' own pages get besides. */
const GLOSS_SCRIPT = '/content-scripts/paper-pages.js';
const FURTHER_SITES = 'every-site';

/** Where the reader let us in beyond the sites of the manifest; everywhere is one pattern. */
export function furtherSites(granted: readonly string[], everywhere: boolean): string[] {
  if (everywhere) return [EVERY_SITE];
  const own = new Set([...API_HOSTS, ...PAPER_SITES]);
  return granted.filter((pattern) => !own.has(pattern) && /^(\*|https?):/.test(pattern)).toSorted();
}

let following = Promise.resolve();

/** Registers the content script wherever the reader has let it in, and nowhere else; one after the other. */
export function followPermission(): Promise<void> {
  following = following.then(follow).catch(console.error);
  return following;
}

async function follow(): Promise<void> {
  const matches = await permittedSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({
    ids: [FURTHER_SITES],
  });
  if (`${registered?.matches?.toSorted() ?? ''}` === `${matches}`) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [FURTHER_SITES] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: FURTHER_SITES,
      js: [PAGE_SCRIPT],
      matches,
      excludeMatches: PAPER_SITES,
      runAt: 'document_start',
    },
  ]);
}

async function permittedSites(): Promise<string[]> {
  const [{ origins = [] }, everywhere] = await Promise.all([
    browser.permissions.getAll(),
    browser.permissions.contains({ origins: [EVERY_SITE] }),
  ]);
  return furtherSites(origins, everywhere);
}

/** Pages that were open before an install, an update or a permission get the content scripts too. */
export async function enterOpenTabs(patterns?: string[]): Promise<void> {
  const further = await permittedSites();
  const everywhere = further.includes(EVERY_SITE);
  const url = patterns ?? (everywhere ? [EVERY_SITE] : [...PAPER_SITES, ...further]);
  const [tabs, papersOwn] = await Promise.all([openTabs(url), openTabs(PAPER_PAGES)]);
  await Promise.allSettled([
    ...tabs.map((id) => runIn(id, PAGE_SCRIPT)),
    ...tabs.filter((id) => papersOwn.includes(id)).map((id) => runIn(id, GLOSS_SCRIPT)),
  ]);
}

async function openTabs(url: string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url, discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Reads one page, which the reader has just asked for. @throws Error where no extension may go */
export async function readTab(tabId: number): Promise<void> {
  await runIn(tabId, PAGE_SCRIPT);
  await sendToTab(tabId, 'read-now', {});
}

async function runIn(
  tabId: number,
  script: typeof PAGE_SCRIPT | typeof GLOSS_SCRIPT,
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [script] });
}

/** Pages follow at once when the reader or the browser gives a permission or takes it back. */
export function watchPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    void followPermission();
    // Where the permission was taken back before, the script is there still, and quiet.
    if (origins?.length) void enterOpenTabs(origins).then(askTabsToFollow);
  });
  browser.permissions.onRemoved.addListener(() => {
    void followPermission();
    void askTabsToFollow();
  });
  atStart(() => void followPermission());
}
