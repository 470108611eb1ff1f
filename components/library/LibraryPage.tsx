import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { CitationForm } from '../../papers/citations/index.ts';
import {
  choose,
  countShelves,
  countTags,
  type Order,
  type Shelf,
} from '../../papers/library/choose.ts';
import type { Keeping } from '../../papers/library/library.ts';
import type { LibraryRow } from '../../papers/library/row.ts';
import { Empty } from '../popup/Empty.tsx';
import { Bulk } from './Bulk.tsx';
import { Detail } from './Detail.tsx';
import { Lines } from './Lines.tsx';
import { Sidebar } from './Sidebar.tsx';
import { TopBar, type ViewKind } from './TopBar.tsx';

export interface LibraryPageProps {
  rows: readonly LibraryRow[];
  now: number;
  /** What the last action did, and whether it can be undone. */
  said?: { text: string; undo?(): void };
  /** Keys, best first. */
  find(typed: string): string[];
  like(row: LibraryRow): string[];
  onChange(keys: string[], change: (kept: Keeping) => Keeping): void;
  onRemove(keys: string[]): void;
  onRenameTag(from: string, to: string): void;
  onDismissNews(key: string): void;
  onCopy(keys: string[], form: CitationForm): void;
  onExport(keys: string[], form: CitationForm): void;
  onZotero(keys: string[]): void;
  onInOut(): void;
  onCheck(): void;
  /** How far *Check for updates* has come. */
  updates?: ComponentChildren;
}

/** The library in a tab of its own. */
export function LibraryPage(props: LibraryPageProps) {
  const { rows, now, said, find, like, onChange, onRemove, onRenameTag } = props;
  const [typed, setTyped] = useState('');
  const [alike, setAlike] = useState<LibraryRow>();
  const [shelf, setShelf] = useState<Shelf>('all');
  const [tag, setTag] = useState<string>();
  const [order, setOrder] = useState<Order>('saved');
  const [view, setView] = useState<ViewKind>('table');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [openKey, setOpenKey] = useState<string>();
  const lastPick = useRef(0);
  const counts = useMemo(() => countShelves(rows), [rows]);
  const tags = useMemo(() => countTags(rows), [rows]);
  const shown = useMemo(() => {
    const found = alike ? like(alike) : typed.trim() ? find(typed) : undefined;
    return choose(rows, { shelf, tag, order }, found);
  }, [rows, shelf, tag, order, typed, alike, find]);
  const knownTags = useMemo(() => tags.map((each) => each.tag), [tags]);
  const open = rows.find(({ key }) => key === openKey);
  const meant = picked.size > 0 ? [...picked] : shown.map(({ key }) => key);

  const pick = (index: number, on: boolean, range: boolean) => {
    const [from, to] = range ? [lastPick.current, index].sort((a, b) => a - b) : [index, index];
    const next = new Set(picked);
    for (const { key } of shown.slice(from, to! + 1)) {
      if (on) next.add(key);
      else next.delete(key);
    }
    lastPick.current = index;
    setPicked(next);
  };
  const withPicked = (act: (keys: string[]) => void) => () => {
    act([...picked]);
    setPicked(new Set());
  };

  return (
    <div class="library" data-view={view}>
      <TopBar
        {...{ typed, order, view, alike: alike?.title, count: shown.length, of: rows.length }}
        searching={typed.trim() !== '' || alike !== undefined}
        onType={(text) => {
          setAlike(undefined);
          setTyped(text);
        }}
        onOrder={setOrder}
        onView={setView}
        onNotAlike={() => setAlike(undefined)}
        onCopy={(form) => props.onCopy(meant, form)}
        onExport={(form) => props.onExport(meant, form)}
        onInOut={props.onInOut}
      />
      <Sidebar
        {...{ shelf, tag, counts, tags }}
        onShelf={setShelf}
        onCheck={props.onCheck}
        onTag={setTag}
        onRenameTag={(from, to) => {
          onRenameTag(from, to);
          setTag(to.trim() || undefined);
        }}
      />
      <main>
        {picked.size > 0 && (
          <Bulk
            {...{ picked: picked.size, shown: shown.length, knownTags }}
            onAll={() => setPicked(new Set(shown.map(({ key }) => key)))}
            onNone={() => setPicked(new Set())}
            onTag={(each) =>
              onChange([...picked], (kept) => ({
                ...kept,
                tags: [...new Set([...(kept.tags ?? []), each])],
              }))
            }
            onRead={withPicked((keys) =>
              onChange(keys, (kept) => ({ ...kept, readAt: kept.readAt ?? now })),
            )}
            onStar={withPicked((keys) => onChange(keys, (kept) => ({ ...kept, starred: true })))}
            onRemove={withPicked(onRemove)}
            onZotero={() => props.onZotero([...picked])}
          />
        )}
        {props.updates}
        <p class="said" role="status">
          {said && (
            <>
              {said.text}{' '}
              {said.undo && (
                <button type="button" class="inline" onClick={said.undo}>
                  Undo
                </button>
              )}
            </>
          )}
        </p>
        {rows.length === 0 && (
          <Empty title="Nothing saved yet">
            <p>Rest on a link to a paper and choose Save. It is kept here, on this device only.</p>
          </Empty>
        )}
        {rows.length > 0 && shown.length === 0 && (
          <Empty title="No paper matches">
            <p>Words are looked for in titles, authors, tags, notes and abstracts.</p>
          </Empty>
        )}
        <Lines
          {...{ rows: shown, view, picked, openKey }}
          acts={{
            onPick: pick,
            onOpen: (key) => setOpenKey(key === openKey ? undefined : key),
            onStar: ({ key }) => onChange([key], (kept) => ({ ...kept, starred: !kept.starred })),
          }}
        />
      </main>
      {open && (
        <Detail
          {...{ row: open, knownTags, now }}
          onChange={(change) => onChange([open.key], change)}
          onDismissNews={() => props.onDismissNews(open.key)}
          onAlike={() => setAlike(open)}
          onZotero={() => props.onZotero([open.key])}
          onClose={() => setOpenKey(undefined)}
        />
      )}
    </div>
  );
}
