/** The toolbar badge counts what the digest has that its reader has not seen. */
import { browser } from 'wxt/browser';
import { fold, usualSize } from '../../papers/digest/fold.ts';
import { notShownYet, readDigest } from '../../storage/digests.ts';

/** A digest of hundreds shows a part of them: that part is what waits to be read. */
export async function updateBadge(): Promise<void> {
  const entries = (await readDigest())?.entries ?? [];
  const { shown } = fold(entries, usualSize(entries.length));
  const fresh = await notShownYet(shown.map(({ entry }) => entry.id));
  await browser.action.setBadgeBackgroundColor({ color: '#b3361f' });
  await browser.action.setBadgeText({ text: fresh.length ? String(fresh.length) : '' });
}
