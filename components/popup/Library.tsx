import { useId, useState } from 'preact/hooks';
import type { Millis, PaperId } from '../../papers/paper.ts';
import { counted } from '../format/numbers.ts';
import { Icon } from '../ui/Icon.tsx';
import { Empty } from './Empty.tsx';
import { matches } from './filter.ts';
import { PaperRow } from './PaperRow.tsx';
import type { Row } from './types.ts';

/** A long library is shown in parts, so that the popup opens at once. */
const AT_A_TIME = 100;

export interface LibraryProps {
  /** Newest first. */
  rows: Row[];
  now: Millis;
  /** Where the whole library is shown. */
  pageUrl?: string;
  onRemove(id: PaperId): void;
  onUndoRemove(id: PaperId): void;
}

/** What the reader saved. */
export function Library({ rows, now, pageUrl, onRemove, onUndoRemove }: LibraryProps) {
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(AT_A_TIME);
  const [removed, setRemoved] = useState<Row>();
  const filterId = useId();
  const found = rows.filter(({ view }) => matches(view, typed));

  const remove = (row: Row) => {
    setRemoved(row);
    onRemove(row.view.id);
  };
  const undo = (row: Row) => {
    setRemoved(undefined);
    onUndoRemove(row.view.id);
  };

  return (
    <>
      <h2 class="unseen">Library</h2>
      {(rows.length > 0 || typed !== '') && (
        <div class="filter">
          <label for={filterId}>Filter</label>
          <Icon name="search" />
          <input
            id={filterId}
            type="search"
            value={typed}
            placeholder="title, author, word"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="tally" role="status">
        {rows.length > 0 && (
          <span>
            {typed.trim() === ''
              ? counted(rows.length, 'paper')
              : `${found.length} of ${counted(rows.length, 'paper')}`}
          </span>
        )}
        {removed && (
          <span class="removed">
            <span class="removed-title">Removed {removed.view.title ?? removed.view.id}</span>
            <button type="button" class="inline" onClick={() => undo(removed)}>
              Undo
            </button>
          </span>
        )}
      </div>
      {pageUrl && (
        <p class="whole">
          <a href={pageUrl} target="_blank" class="inline">
            Open the whole library
          </a>
        </p>
      )}
      {rows.length === 0 && (
        <Empty title="Nothing saved yet">
          <p>Rest on a link to a paper and choose Save. It is kept here, on this device only.</p>
        </Empty>
      )}
      {rows.length > 0 && found.length === 0 && (
        <Empty title="No paper matches">
          <p>Words are looked for in titles, authors, abstracts and identifiers.</p>
        </Empty>
      )}
      <ul class="rows" aria-label="Library">
        {found.slice(0, limit).map((row) => (
          <PaperRow key={row.view.id} row={row} now={now} onSave={() => remove(row)} />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" class="button more" onClick={() => setLimit(limit + AT_A_TIME)}>
          Show more
        </button>
      )}
    </>
  );
}
