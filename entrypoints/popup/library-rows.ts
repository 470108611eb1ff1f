/** The library as the popup lists it: read no further than is shown, unless something is searched for. */
import { matches } from '../../components/popup/filter.ts';
import type { Row } from '../../components/popup/types.ts';
import type { PaperId } from '../../papers/paper.ts';
import { viewOf } from '../../papers/view.ts';
import { readPapers } from '../../storage/papers.ts';
import { savedPapers } from '../../storage/shelf.ts';
import { rowsOf } from './rows.ts';

/** So many records are in memory at once. */
const SEARCHED_AT_ONCE = 500;

export interface LibraryRows {
  rows: Row[];
  found: number;
  saved: number;
}

/** The newest of the saved papers in which every word typed is found. */
export async function libraryRows(typed: string, limit: number): Promise<LibraryRows> {
  const saved = (await savedPapers()).map(({ id }) => id);
  const found = typed.trim() === '' ? saved : await matching(saved, typed);
  return { rows: await rowsOf(found.slice(0, limit)), found: found.length, saved: saved.length };
}

async function matching(ids: readonly PaperId[], typed: string): Promise<PaperId[]> {
  const found = new Set<PaperId>();
  for (let start = 0; start < ids.length; start += SEARCHED_AT_ONCE) {
    for (const record of await readPapers(ids.slice(start, start + SEARCHED_AT_ONCE))) {
      if (matches(viewOf(record), typed)) found.add(record.id);
    }
  }
  return ids.filter((id) => found.has(id));
}
