import { useState } from 'preact/hooks';
import type { Shown } from '../../papers/digest/fold.ts';
import type { Millis, PaperId } from '../../papers/paper.ts';
import { abstractUrl } from '../../papers/paper-urls.ts';
import { Out } from '../ui/Out.tsx';
import type { DigestRow, TldrOf } from './digest-rows.ts';
import { PaperRow } from './PaperRow.tsx';

/** What a reader does with one row. */
export interface RowActs {
  onSave(row: DigestRow, saved: boolean): void;
  onDismiss(row: DigestRow): void;
  onOpen(row: DigestRow): void;
}

export interface DigestItemProps extends RowActs {
  shown: Shown<DigestRow>;
  now: Millis;
  tldrOf: TldrOf;
}

/** A paper, and those that it stands for. */
export function DigestItem({ shown, now, tldrOf, ...acts }: DigestItemProps) {
  const { entry, like } = shown;
  return (
    <PaperRow
      row={entry}
      now={now}
      tldr={tldrOf(entry)}
      read={entry.read}
      focusable
      onSave={(saved) => acts.onSave(entry, saved)}
      onDismiss={() => acts.onDismiss(entry)}
      onOpen={() => acts.onOpen(entry)}
    >
      {like.length > 0 && <Like rows={like} onOpen={acts.onOpen} />}
    </PaperRow>
  );
}

/** *and 6 like it*, which unfolds to their titles. */
export function Like({
  rows,
  words = 'like it',
  onOpen,
}: {
  rows: readonly DigestRow[];
  words?: string;
  onOpen(row: DigestRow): void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <div class="like">
      <button type="button" class="inline" aria-expanded={open} onClick={() => setOpen(!open)}>
        and {rows.length} {words}
      </button>
      {open && (
        <ul>
          {rows.map((row) => (
            <LikeTitle key={row.view.id} row={row} onOpen={() => onOpen(row)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function LikeTitle({ row, onOpen }: { row: DigestRow; onOpen(): void }) {
  const id: PaperId = row.view.id;
  return (
    <li
      onClick={(event) => event.target instanceof Element && event.target.closest('a') && onOpen()}
    >
      <Out href={abstractUrl(id)}>{row.view.title ?? `arXiv ${id}`}</Out>
    </li>
  );
}
