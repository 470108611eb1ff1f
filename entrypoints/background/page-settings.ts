/** The few settings that a page's script needs; the reader's keys are not among them. */
import { browser } from 'wxt/browser';
import type { Runtime } from 'webextension-polyfill';
import { type PageSettings, sendToTab } from '../../messages.ts';
import { patternOf } from '../../sites.ts';
import { onSettingsChange, readSettings, type Settings } from '../../storage/settings.ts';

export async function pageSettings(
  _: unknown,
  { url = '' }: Pick<Runtime.MessageSender, 'url'>,
): Promise<PageSettings> {
  const settings = await readSettings();
  const { glossOnAbstractPages, glossInListings, glossOnHuggingFace, marks } = settings;
  const { cards, cardDelay, cardNeedsAlt } = settings;
  const isOff = settings.offSites.includes(URL.parse(url)?.hostname ?? '');
  const off = settings.onlyWhenClicked || isOff || !(await mayRead(url));
  const glosses = { glossOnAbstractPages, glossInListings, glossOnHuggingFace };
  return { ...glosses, marks, cards, cardDelay, cardNeedsAlt, off };
}

/** A permission may be taken back while the page is open. */
async function mayRead(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}

const FOLLOWED = [
  'marks',
  'cards',
  'cardDelay',
  'cardNeedsAlt',
  'offSites',
  'onlyWhenClicked',
  'glossOnAbstractPages',
  'glossInListings',
  'glossOnHuggingFace',
] as const satisfies (keyof Settings)[];

/** Open pages follow a switch at once. */
export function watchPageSettings(): void {
  onSettingsChange((now, before) => {
    const isSame = FOLLOWED.every((name) => `${now[name]}` === `${before[name]}`);
    if (!isSame) void askTabsToFollow();
  });
}

/** Which addresses tabs have may not be ours to know, so every tab is told, and ours ask what holds now. */
export async function askTabsToFollow(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && sendToTab(id, 'settings-changed', {})),
  );
}
