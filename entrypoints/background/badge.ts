/** The toolbar badge counts what the digest has that its reader has not seen. */
import { browser } from 'wxt/browser';
import { notShownYet, readDigest } from '../../storage/digests.ts';

export async function updateBadge(): Promise<void> {
  const digest = await readDigest();
  const fresh = await notShownYet(digest?.entries.map(({ id }) => id) ?? []);
  await browser.action.setBadgeBackgroundColor({ color: '#b3361f' });
  await browser.action.setBadgeText({ text: fresh.length ? String(fresh.length) : '' });
}
