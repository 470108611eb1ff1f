/** The reader has enough of cards, here or everywhere. */
import type { Runtime } from 'webextension-polyfill';
import { changeSettings, readSettings } from '../../storage/settings.ts';

/** @throws Error when `raw` does not say where, or the page has no host */
export async function turnOffCards(
  raw: unknown,
  { url = '' }: Runtime.MessageSender,
): Promise<void> {
  const where = (raw as { where?: unknown } | undefined)?.where;
  if (where === 'everywhere') return changeSettings({ cards: false });
  const host = URL.parse(url)?.hostname;
  if (where !== 'site' || !host) throw new Error('It is not said where.');
  const { offSites } = await readSettings();
  await changeSettings({ offSites: [...new Set([...offSites, host])] });
}
