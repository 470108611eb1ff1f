/** The lines of the library, from storage alone: the newest first at once, then all. */
import {
  type Elsewhere,
  emptyLibrary,
  type Library,
  type ShelfPaper,
} from '../../papers/library/library.ts';
import {
  elsewhereRow,
  foldDuplicates,
  type LibraryRow,
  paperRow,
} from '../../papers/library/row.ts';
import type { PaperRecord } from '../../papers/paper.ts';
import { newestOfLibrary } from '../../storage/library.ts';
import { watchLibrary } from '../../storage/library-watch.ts';

/** As many as any screen shows. */
const AT_FIRST = 60;

export interface Shelves {
  library: Library;
  rows: LibraryRow[];
  /** Whether these are all. */
  whole: boolean;
}

/** Calls back with the newest, then with everything, then after every change. @returns a function that stops it */
export function watchShelves(onShelves: (shelves: Shelves) => void): () => void {
  const lifetime = new AbortController();
  void newestOfLibrary(AT_FIRST).then((newest) => {
    if (lifetime.signal.aborted) return;
    onShelves({ library: newest, rows: rowsOf(newest), whole: false });
    // Reading a large library holds the page up: what is there is drawn before.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (lifetime.signal.aborted) return;
        const stop = watchLibrary((library) =>
          onShelves({ library, rows: rowsOf(library), whole: true }),
        );
        lifetime.signal.addEventListener('abort', stop);
      }),
    );
  });
  return () => lifetime.abort();
}

export const noShelves: Shelves = { library: emptyLibrary(), rows: [], whole: false };

function rowsOf({ shelf, elsewhere, papers }: Library): LibraryRow[] {
  const records = new Map(papers.map((record) => [record.id, record]));
  const saved = shelf.filter(({ savedAt }) => savedAt !== undefined);
  return foldDuplicates([
    ...saved.map((kept) => rowOf(kept, records.get(kept.id))),
    ...elsewhere.map(workRow),
  ]);
}

const made = new WeakMap<ShelfPaper, { record?: PaperRecord; row: LibraryRow }>();
const madeElsewhere = new WeakMap<Elsewhere, LibraryRow>();

/** What did not change keeps its line, so that it is neither drawn nor indexed again. */
function rowOf(kept: ShelfPaper, record?: PaperRecord): LibraryRow {
  const before = made.get(kept);
  if (before && before.record === record) return before.row;
  const row = paperRow(kept, record);
  made.set(kept, { record, row });
  return row;
}

function workRow(work: Elsewhere): LibraryRow {
  const row = madeElsewhere.get(work) ?? elsewhereRow(work);
  madeElsewhere.set(work, row);
  return row;
}
