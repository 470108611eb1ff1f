import { useId, useState } from 'preact/hooks';
import type { Millis, PaperId } from '../../papers/paper.ts';
import { counted } from '../format/numbers.ts';
import { Icon } from '../ui/Icon.tsx';
import { Empty } from './Empty.tsx';
import { PaperRow } from './PaperRow.tsx';
import type { Row } from './types.ts';

export interface LibraryProps {
  /** The first of those found, newest first. */
  rows: Row[];
  /** How many papers match what is typed, and how many there are. */
  found: number;
  saved: number;
  typed: string;
  now: Millis;
  /** Where the whole library is shown. */
  pageUrl?: string;
  onTyped(typed: string): void;
  onMore(): void;
  onRemove(id: PaperId): void;
  onUndoRemove(id: PaperId): void;
}

/** What the reader saved. */
export function Library(props: LibraryProps) {
  const { rows, found, saved, typed, now, pageUrl, onRemove, onUndoRemove } = props;
  const [removed, setRemoved] = useState<Row>();
  const filterId = useId();

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
      {(saved > 0 || typed !== '') && (
        <div class="filter">
          <label for={filterId}>Filter</label>
          <Icon name="search" />
          <input
            id={filterId}
            type="search"
            value={typed}
            placeholder="title, author, word"
            onInput={(event) => props.onTyped(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="tally" role="status">
        {saved > 0 && (
          <span>
            {typed.trim() === ''
              ? counted(saved, 'paper')
              : `${found} of ${counted(saved, 'paper')}`}
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
      {saved === 0 && (
        <Empty title="Nothing saved yet">
          <p>Rest on a link to a paper and choose Save. It is kept here, on this device only.</p>
        </Empty>
      )}
      {saved > 0 && found === 0 && (
        <Empty title="No paper matches">
          <p>Words are looked for in titles, authors, abstracts and identifiers.</p>
        </Empty>
      )}
      <ul class="rows" aria-label="Library">
        {rows.map((row) => (
          <PaperRow key={row.view.id} row={row} now={now} onSave={() => remove(row)} />
        ))}
      </ul>
      {found > rows.length && (
        <button type="button" class="button more" onClick={props.onMore}>
          Show more
        </button>
      )}
    </>
  );
}
