/** The reader's own words about a paper. */
import type { PaperId } from '../../papers/paper.ts';
import { changeKept } from '../../storage/shelf.ts';
import type { Saving } from './saving.ts';

/** Enough for an essay; a page's script sends no more. */
const LONGEST_NOTE = 20_000;

/** @throws Error when `raw` holds no note */
export function noteIn(raw: unknown): string {
  const note = (raw as { note?: unknown } | undefined)?.note;
  if (typeof note !== 'string') throw new Error('It is not said what to note.');
  return note.trim().slice(0, LONGEST_NOTE);
}

/** Keeps a note, and with it the paper: a note on nothing could not be found again. */
export async function setNote(
  saving: Saving,
  id: PaperId,
  written: string,
): Promise<{ note?: string }> {
  const note = written || undefined;
  if (note) await saving.save(id, true);
  await changeKept([id], (kept) => ({ ...kept, note }));
  return { note };
}
