/** What sources sent that could not be read, counted from the first day on. */
import { storage } from 'wxt/utils/storage';
import type { Damage } from '../papers/damage.ts';
import type { Millis, SourceName } from '../papers/paper.ts';

export interface CountedDamage extends Damage {
  /** When the first and the last of it came. */
  since: Millis;
  last: Millis;
}

export type DamageCounts = Partial<Record<SourceName, CountedDamage>>;

const item = storage.defineItem<DamageCounts>('local:damage', { fallback: {} });

/** One after the other, so that no count is lost. */
let writing = Promise.resolve();

/** Adds what was left out of one reply. */
export function countDamage(
  source: SourceName,
  { dropped, fields }: Damage,
  now: Millis,
): Promise<void> {
  writing = writing
    .catch(() => {})
    .then(async () => {
      const counts = await item.getValue();
      const { since = now, ...before } = counts[source] ?? { dropped: 0, fields: 0 };
      const all = { dropped: before.dropped + dropped, fields: before.fields + fields };
      await item.setValue({ ...counts, [source]: { ...all, since, last: now } });
    });
  return writing;
}

/** Calls back with all counts now and after every change. @returns a function that stops it */
export function watchDamage(onChange: (counts: DamageCounts) => void): () => void {
  void item.getValue().then(onChange);
  return item.watch((counts) => onChange(counts ?? {}));
}
