import type { Shown } from '../../papers/digest/fold.ts';
import type { PaperId } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import { Like } from './DigestItem.tsx';
import type { DigestRow } from './digest-rows.ts';
import { Empty } from './Empty.tsx';

export interface DigestEndProps {
  rows: DigestRow[];
  shown: Shown<DigestRow>[];
  unlike: DigestRow[];
  searching: boolean;
  problems: Problem[];
  onOpen(row: DigestRow): void;
  onRead(ids: PaperId[]): void;
}

/** What comes after the last paper: those left out, what to do with all of them, or that all is done. */
export function DigestEnd(props: DigestEndProps) {
  const { rows, shown, unlike, searching, problems, onOpen, onRead } = props;
  if (rows.length === 0) return <NothingNew problems={problems} />;
  if (searching)
    return shown.length === 0 ? (
      <Empty title="No paper matches">
        <p>Words are looked for in titles, authors, abstracts and identifiers.</p>
      </Empty>
    ) : null;
  const unread = shown.filter(({ entry }) => !entry.read);
  return (
    <div class="digest-end">
      {unlike.length > 0 && <Like rows={unlike} words="unlike these" onOpen={onOpen} />}
      {unread.length > 0 ? (
        <button
          type="button"
          class="button"
          onClick={() => onRead(unread.map(({ entry }) => entry.view.id))}
        >
          Mark all read
        </button>
      ) : (
        <Empty title="All caught up">
          <p>The next digest comes by itself.</p>
        </Empty>
      )}
      <p class="keys" aria-hidden="true">
        <kbd>j</kbd> <kbd>k</kbd> move · <kbd>s</kbd> save · <kbd>x</kbd> dismiss · <kbd>o</kbd>{' '}
        open · <kbd>r</kbd> read · <kbd>u</kbd> undo
      </p>
    </div>
  );
}

function NothingNew({ problems }: { problems: Problem[] }) {
  if (problems.length > 0)
    return (
      <Empty title="No digest yet">
        <p>It is made as soon as the services answer again.</p>
      </Empty>
    );
  return (
    <Empty title="All caught up">
      <p>Nothing new from what you follow. The next digest comes by itself.</p>
    </Empty>
  );
}
