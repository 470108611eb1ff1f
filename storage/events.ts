/** What was shown, opened, saved, dismissed. It stays on this device, and the reader may take or erase it. */
import { db } from './db.ts';
import type { EventRow } from './digest-rows.ts';

/** About a year of reading; the oldest go first. */
export const EVENTS_KEPT = 10_000;

/** Adds events, and drops the oldest beyond what is kept. */
export async function logEvents(events: readonly EventRow[]): Promise<void> {
  if (events.length === 0) return;
  await db.transaction('rw', db.events, async () => {
    await db.events.bulkAdd([...events]);
    const excess = (await db.events.count()) - EVENTS_KEPT;
    if (excess <= 0) return;
    await db.events.bulkDelete(await db.events.orderBy('seq').limit(excess).primaryKeys());
  });
}

/** All events, the oldest first. */
export async function readEvents(): Promise<EventRow[]> {
  return db.events.orderBy('seq').toArray();
}
