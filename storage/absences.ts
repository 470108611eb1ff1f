/** What sources said they do not know. */
import type { Millis, PaperId, SourceName } from '../papers/paper.ts';
import { db } from './db.ts';

/** Confirmed absence is believed for an hour: a new paper may be indexed soon. */
export const ABSENCE_LIFETIME: Millis = 60 * 60 * 1000;

/** Remembers that a source answered that it does not know the paper. */
export async function noteAbsence(id: PaperId, source: SourceName, at: Millis): Promise<void> {
  await db.absences.put({ id, source, at });
  await db.absences
    .where('at')
    .below(at - ABSENCE_LIFETIME)
    .delete();
}

/** The sources that said within the last hour that they do not know the paper. */
export async function absentFrom(id: PaperId, now: Millis): Promise<Set<SourceName>> {
  const rows = await db.absences.where('[id+source]').between([id, ''], [id, '\uffff']).toArray();
  return new Set(rows.filter((row) => now - row.at < ABSENCE_LIFETIME).map((row) => row.source));
}
