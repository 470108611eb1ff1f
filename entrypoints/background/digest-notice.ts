/** A word that the day's digest is there, for those who want it; once a day. */
import { browser } from 'wxt/browser';
import type { Digest } from '../../papers/digest.ts';
import { noteNotified, notifiedDay } from '../../storage/digest-notice.ts';
import { titleOf } from '../../papers/view.ts';
import { readPapers } from '../../storage/papers.ts';
import { readSettings } from '../../storage/settings.ts';

const NAMED = 3;

export async function notifyOf({ day, entries }: Digest): Promise<void> {
  const { digestNotifies } = await readSettings();
  if (!digestNotifies || entries.length === 0 || (await notifiedDay()) === day) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  // Noted first: a worker that dies here says nothing rather than everything twice.
  await noteNotified(day);
  const first = await readPapers(entries.slice(0, NAMED).map(({ id }) => id));
  await browser.notifications.create('digest', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: entries.length === 1 ? '1 paper today' : `${entries.length} papers today`,
    message: first.map(titleOf).filter(Boolean).join(' · '),
  });
}
