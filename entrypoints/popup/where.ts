/** Where pages are read without being asked: the browser's permissions and our own setting, as one choice. */
import { browser } from 'wxt/browser';
import type { Access, Where } from '../../components/popup/access.ts';
import { covers, EVERY_SITE, PAPER_SITES, patternOf } from '../../sites.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';

/** The permissions that the browser has given; those it has withdrawn are missing. */
export type Has = (origins: string[]) => Promise<boolean>;

const has: Has = (origins) => browser.permissions.contains({ origins });

/** Why we may read an address, or why not. */
export async function accessTo(address: string, isGranted: Has = has): Promise<Access> {
  const pattern = patternOf(address);
  if (!pattern) return 'closed';
  const isListed = PAPER_SITES.some((site) => covers(site, address));
  if (!(await isGranted([pattern]))) return isListed ? 'withdrawn' : 'none';
  if (isListed) return 'listed';
  return (await isGranted([EVERY_SITE])) ? 'everywhere' : 'granted';
}

export async function readWhere(): Promise<Where> {
  if ((await readSettings()).onlyWhenClicked) return 'only-when-clicked';
  return (await has([EVERY_SITE])) ? 'every-site' : 'paper-sites';
}

/** Asks the browser at once, since it listens only to a click. @returns whether the choice holds */
export async function chooseWhere(where: Where): Promise<boolean> {
  const every = { origins: [EVERY_SITE] };
  if (where === 'every-site' && !(await browser.permissions.request(every))) return false;
  if (where !== 'every-site' && (await has([EVERY_SITE]))) {
    // The browser keeps what the manifest requires, and says so with an exception.
    await browser.permissions.remove(every).catch(() => false);
  }
  await changeSettings({ onlyWhenClicked: where === 'only-when-clicked' });
  return true;
}

/** Calls back when the browser or the reader gives a permission or takes it back. */
export function onPermissions(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
