import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DigestNote } from '../../papers/digest.ts';
import { fold, usualSize } from '../../papers/digest/fold.ts';
import type { Day, Millis, PaperId } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notes } from '../ui/Notes.tsx';
import { DigestEnd } from './DigestEnd.tsx';
import { DigestHead, type OutForm } from './DigestHead.tsx';
import { DigestItem, type RowActs } from './DigestItem.tsx';
import {
  countsWithin,
  type DigestRow,
  groupByTheme,
  type ThemeGroup,
  themeTally,
  type TldrOf,
} from './digest-rows.ts';
import { DigestTools } from './DigestTools.tsx';
import { noteInWords, tally } from './digest-words.ts';
import { matches } from './filter.ts';
import { RowBones } from './RowBones.tsx';
import { useDigestKeys } from './use-digest-keys.ts';
import { useScrolledPast } from './use-scrolled-past.ts';

export interface DigestProps extends RowActs {
  /** The day that is shown; undefined before the first digest. */
  day?: Day;
  /** Every day that has a digest, newest first. */
  days: Day[];
  rows: DigestRow[];
  /** So many of them can be shown already. */
  ready: number;
  themes: string[];
  tldrOf: TldrOf;
  /** A refresh is under way. */
  loading: boolean;
  /** When the digest was made. */
  madeAt?: Millis;
  problems: Problem[];
  notes: DigestNote[];
  now: Millis;
  /** What was done last, in words. */
  done?: string;
  readByScrolling: boolean;
  onDay(day: Day): void;
  onRefresh(): void;
  onRead(ids: PaperId[]): void;
  /** Absent where it cannot be undone. */
  onUndo?(): void;
  /** @param groups what is shown now */
  onOut(form: OutForm, groups: ThemeGroup[]): void;
  /** Absent where it is a full tab already. */
  onFullTab?(): void;
}

/** What a popup shows without scrolling, and some more; the others follow a moment later. */
const AT_ONCE = 8;

/** A day's papers. */
export function Digest(props: DigestProps) {
  const { rows, ready, themes, loading, madeAt, problems, notes, now, done, tldrOf } = props;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<number>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const size = Math.min(chosen ?? usualSize(rows.length), rows.length);
  const limit = useGrowing(rows.length, props.day);
  const { shown, unlike } = useMemo(() => {
    const kept = (found: DigestRow[]) => found.filter(({ dismissed }) => !dismissed);
    // A search looks at everything, and folds nothing.
    if (typed.trim() !== '') {
      const found = kept(rows).filter(({ view }) => matches(view, typed));
      return { shown: found.map((entry) => ({ entry, like: [] })), unlike: [] };
    }
    const folded = fold(rows, size);
    return {
      shown: folded.shown.filter(({ entry }) => !entry.dismissed),
      unlike: kept(folded.unlike),
    };
  }, [rows, size, typed]);
  const groups = groupByTheme(
    shown.filter(({ entry }) => entry.rank <= ready),
    themes,
  );
  const counts = countsWithin(groups, limit);

  const articles = () => [...(list.current?.querySelectorAll<HTMLElement>('article') ?? [])];
  const current = () => {
    const id = document.activeElement?.closest<HTMLElement>('article')?.dataset.id;
    return shown.find(({ entry }) => entry.view.id === id)?.entry;
  };
  const move = (by: 1 | -1) => {
    const all = articles();
    const at = all.findIndex((article) => article.contains(document.activeElement));
    const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const withCurrent = (act: (row: DigestRow) => void) => () => {
    const row = current();
    if (row) act(row);
  };
  useDigestKeys({
    move,
    save: withCurrent((row) => props.onSave(row, !row.saved)),
    dismiss: withCurrent((row) => {
      move(1);
      if (current() === row) move(-1);
      props.onDismiss(row);
    }),
    open: withCurrent((row) => articleLink(row)?.click()),
    read: withCurrent((row) => props.onRead([row.view.id])),
    undo: () => props.onUndo?.(),
    search: () => field.current?.focus(),
  });
  const scrolledPast = (id: string) => {
    const row = rows.find(({ view }) => view.id === id);
    if (row && !row.read) props.onRead([row.view.id]);
  };
  useScrolledPast(list, props.readByScrolling, scrolledPast, [shown, limit]);

  const articleLink = (row: DigestRow) =>
    articles()
      .find(({ dataset }) => dataset.id === row.view.id)
      ?.querySelector('a');

  return (
    <>
      <DigestHead {...props} onOut={(form) => props.onOut(form, groupByTheme(shown, themes))} />
      <div class="tally" role="status">
        <span>{loading ? 'Looking for new papers' : tally(rows, madeAt, now)}</span>
        {done && (
          <span class="removed">
            <span class="removed-title">{done}</span>
            {props.onUndo && (
              <button type="button" class="inline" aria-keyshortcuts="u" onClick={props.onUndo}>
                Undo
              </button>
            )}
          </span>
        )}
      </div>
      <Notes problems={problems} now={now} asOf={madeAt} />
      {notes.length > 0 && (
        <ul class="notes" aria-label="Of the day">
          {notes.map((note) => (
            <li key={note.kind}>
              <Icon name="wait" />
              {noteInWords(note)}
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <DigestTools
          typed={typed}
          onType={setTyped}
          field={field}
          size={size}
          of={rows.length}
          onSize={setChosen}
        />
      )}
      {loading && rows.length === 0 && <RowBones />}
      <div class="themes" ref={list} role="region" aria-label="Digest">
        {groups.map((group, place) => (
          <section key={group.name ?? ''} class="theme" hidden={counts[place] === 0}>
            {group.name && (
              <h3 class="theme-name">
                {group.name} <span>{themeTally(group)}</span>
              </h3>
            )}
            <ul class="rows" aria-label={group.name ?? 'Papers'}>
              {group.shown.slice(0, counts[place]).map((each) => (
                <DigestItem
                  key={each.entry.view.id}
                  shown={each}
                  now={now}
                  tldrOf={tldrOf}
                  onSave={props.onSave}
                  onDismiss={props.onDismiss}
                  onOpen={props.onOpen}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {!loading && (
        <DigestEnd
          rows={rows}
          shown={shown}
          unlike={unlike}
          searching={typed.trim() !== ''}
          problems={problems}
          onOpen={props.onOpen}
          onRead={props.onRead}
        />
      )}
    </>
  );
}

/** A few rows first, then all: the popup is there at once. */
function useGrowing(count: number, day: Day | undefined): number {
  const [limit, setLimit] = useState(AT_ONCE);
  useEffect(() => setLimit(AT_ONCE), [day]);
  useEffect(() => {
    if (limit >= count) return undefined;
    const timer = setTimeout(() => setLimit(limit * 2), 30);
    return () => clearTimeout(timer);
  }, [limit, count]);
  return limit;
}
