/** The day whose digest was last announced to the reader. */
import { storage } from 'wxt/utils/storage';
import type { Day } from '../papers/paper.ts';

const item = storage.defineItem<Day | null>('local:digest-notified', { fallback: null });

/** The day of the last notice; undefined when there was none. */
export async function notifiedDay(): Promise<Day | undefined> {
  return (await item.getValue()) ?? undefined;
}

/** Notes that the reader was told of a day's digest. */
export async function noteNotified(day: Day): Promise<void> {
  await item.setValue(day);
}
