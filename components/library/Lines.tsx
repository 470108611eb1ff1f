import { useMemo, useRef } from 'preact/hooks';
import type { LibraryRow } from '../../papers/library/row.ts';
import { Line, type LineActs } from './Line.tsx';
import type { ViewKind } from './TopBar.tsx';
import { useVirtual } from './use-virtual.ts';

/** In pixels, as in library.css. */
const ROW_HEIGHT: Record<ViewKind, number> = { table: 40, cards: 116 };

export interface LinesProps {
  rows: readonly LibraryRow[];
  view: ViewKind;
  picked: ReadonlySet<string>;
  openKey?: string;
  acts: LineActs;
}

/**
 * Of a long list only what is in view is drawn. The elements of a line that leaves the view are taken over by one that
 * comes, so that scrolling makes none; they are in the order of the list, for those who tab through it or listen.
 */
export function Lines({ rows, view, picked, openKey, acts }: LinesProps) {
  const { scroller, height, items } = useVirtual(rows.length, ROW_HEIGHT[view]);
  const latest = useRef(acts);
  latest.current = acts;
  const steady = useMemo<LineActs>(
    () => ({
      onPick: (...given) => latest.current.onPick(...given),
      onOpen: (key) => latest.current.onOpen(key),
      onStar: (row) => latest.current.onStar(row),
    }),
    [],
  );
  const places = useRef(0);
  places.current = Math.max(places.current, items.length);
  return (
    <div class="lines" ref={scroller} tabIndex={0} role="region" aria-label="Papers">
      <div role="list" aria-label="Library" style={{ height: `${height}px` }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <Line
                key={index % places.current}
                {...{ row, index, of: rows.length, top: start }}
                picked={picked.has(row.key)}
                open={row.key === openKey}
                acts={steady}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
