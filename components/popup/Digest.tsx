import type { Day, Millis, PaperId } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import { ago } from '../format/dates.ts';
import { counted } from '../format/numbers.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notes } from '../ui/Notes.tsx';
import { DayHeading } from './DayHeading.tsx';
import { Empty } from './Empty.tsx';
import { PaperRow } from './PaperRow.tsx';
import { RowBones } from './RowBones.tsx';
import type { Row } from './types.ts';

export interface DigestProps {
  /** The day that is shown; undefined before the first digest. */
  day?: Day;
  /** Every day that has a digest, newest first. */
  days: Day[];
  rows: Row[];
  /** A refresh is under way. */
  loading: boolean;
  /** When the digest was made. */
  madeAt?: Millis;
  problems: Problem[];
  now: Millis;
  onDay(day: Day): void;
  onRefresh(): void;
  onSave(id: PaperId, saved: boolean): void;
}

/** A day's papers. */
export function Digest(props: DigestProps) {
  const { day, days, rows, loading, madeAt, problems, now, onDay, onRefresh, onSave } = props;
  const first = loading && rows.length === 0;
  return (
    <>
      <div class="digest-head">
        <DayHeading day={day} days={days} onDay={onDay} />
        <button
          type="button"
          class="small"
          aria-label="Refresh"
          disabled={loading}
          onClick={onRefresh}
        >
          <Icon name="refresh" />
        </button>
      </div>
      <p class="tally" role="status">
        {loading ? 'Looking for new papers' : tally(rows, madeAt, now)}
      </p>
      <Notes problems={problems} now={now} asOf={madeAt} />
      {first && <RowBones />}
      {!loading && rows.length === 0 && <NothingNew problems={problems} />}
      {rows.length > 0 && (
        <ul class="rows" aria-label="Digest">
          {rows.map((row) => (
            <PaperRow
              key={row.view.id}
              row={row}
              now={now}
              onSave={(saved) => onSave(row.view.id, saved)}
            />
          ))}
        </ul>
      )}
    </>
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

function tally(rows: Row[], madeAt: Millis | undefined, now: Millis): string {
  const fresh = rows.filter(({ isNew }) => isNew).length;
  return [
    rows.length > 0 ? counted(rows.length, 'paper') : undefined,
    fresh > 0 ? `${fresh} new` : undefined,
    madeAt === undefined ? undefined : `updated ${ago(madeAt, now)}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
