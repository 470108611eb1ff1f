import { useState } from 'preact/hooks';
import type { PaperId } from '../../papers/paper.ts';
import type { RelatedWork } from '../../papers/related.ts';
import { RelatedItem } from './RelatedItem.tsx';
import { orders, sortRelated, type Order } from './sort-related.ts';

const SHOWN = 5;

export interface RelatedWorksProps {
  works: RelatedWork[];
  onOpen?(id: PaperId): void;
  saved?: ReadonlySet<PaperId>;
}

/** Five papers that go with this one. */
export function RelatedWorks({ works, onOpen, saved }: RelatedWorksProps) {
  const [order, setOrder] = useState<Order>('relevance');
  if (works.length === 0) return null;
  const choose = (value: string) => setOrder(orders.find((known) => known === value) ?? order);
  return (
    <div class="related">
      <div class="related-head">
        <h3>Related works</h3>
        {works.length > 1 && (
          <select
            aria-label="Sort related works by"
            value={order}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {orders.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </div>
      <ol aria-label="Related works">
        {sortRelated(works, order)
          .slice(0, SHOWN)
          .map((work, index) => (
            <RelatedItem
              key={work.id}
              work={work}
              onOpen={onOpen}
              saved={saved?.has(work.id)}
              first={index === 0 || undefined}
            />
          ))}
      </ol>
    </div>
  );
}
