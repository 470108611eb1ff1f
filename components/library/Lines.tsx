import type { LibraryRow } from '../../papers/library/row.ts';
import { Line } from './Line.tsx';
import type { ViewKind } from './TopBar.tsx';
import { useVirtual } from './use-virtual.ts';

/** In pixels, as in library.css. */
const ROW_HEIGHT: Record<ViewKind, number> = { table: 40, cards: 116 };

export interface LinesProps {
  rows: readonly LibraryRow[];
  view: ViewKind;
  picked: ReadonlySet<string>;
  openKey?: string;
  onPick(index: number, on: boolean, range: boolean): void;
  onOpen(key: string): void;
  onStar(row: LibraryRow): void;
}

/** Of a long list only what is in view is drawn. */
export function Lines({ rows, view, picked, openKey, onPick, onOpen, onStar }: LinesProps) {
  const { scroller, height, items } = useVirtual(rows.length, ROW_HEIGHT[view]);
  return (
    <div class="lines" ref={scroller} tabIndex={0} role="region" aria-label="Papers">
      <div role="list" aria-label="Library" style={{ height: `${height}px` }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <Line
                key={row.key}
                {...{ row, index, of: rows.length, top: start }}
                picked={picked.has(row.key)}
                open={row.key === openKey}
                onPick={(on, range) => onPick(index, on, range)}
                onOpen={() => onOpen(row.key)}
                onStar={() => onStar(row)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
