import { useId, useState } from 'preact/hooks';
import type { CitationForm } from '../../papers/citations/index.ts';
import { ORDERS, type Order } from '../../papers/library/choose.ts';
import { counted } from '../format/numbers.ts';
import { Icon } from '../ui/Icon.tsx';
import { CiteMenu } from './CiteMenu.tsx';

export type ViewKind = 'table' | 'cards';

const orderNames: Record<Order, string> = {
  saved: 'Saved last',
  published: 'Published last',
  title: 'Title',
  author: 'First author',
  citations: 'Most cited',
};

export interface TopBarProps {
  typed: string;
  order: Order;
  view: ViewKind;
  count: number;
  of: number;
  searching: boolean;
  /** The title of the paper whose likes are shown. */
  alike?: string;
  onType(text: string): void;
  onOrder(order: Order): void;
  onView(view: ViewKind): void;
  onNotAlike(): void;
  onCopy(form: CitationForm): void;
  onExport(form: CitationForm): void;
  onInOut(): void;
}

/** Search, order, view, and the ways out. */
export function TopBar(props: TopBarProps) {
  const { typed, order, view, count, of, alike } = props;
  const [form, setForm] = useState<CitationForm>('bibtex');
  const [searchId, orderId] = [useId(), useId()];
  return (
    <header class="bar">
      <h1>Library</h1>
      <div class="search">
        <label class="unseen" for={searchId}>
          Search
        </label>
        <Icon name="search" />
        <input
          id={searchId}
          type="search"
          placeholder="Search titles, authors, tags, notes, abstracts"
          value={typed}
          onInput={(event) => props.onType(event.currentTarget.value)}
        />
      </div>
      <span class="shown" role="status">
        {count === of ? counted(of, 'paper') : `${count} of ${counted(of, 'paper')}`}
      </span>
      {alike && (
        <button type="button" class="inline" onClick={props.onNotAlike}>
          Like “{alike.slice(0, 40)}” ×
        </button>
      )}
      <span class="gap" />
      <label class="unseen" for={orderId}>
        Order
      </label>
      <select
        id={orderId}
        value={order}
        disabled={props.searching}
        onChange={(event) => {
          const chosen = ORDERS.find((each) => each === event.currentTarget.value);
          if (chosen) props.onOrder(chosen);
        }}
      >
        {ORDERS.map((each) => (
          <option key={each} value={each}>
            {orderNames[each]}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button"
        aria-pressed={view === 'cards'}
        onClick={() => props.onView(view === 'cards' ? 'table' : 'cards')}
      >
        Cards
      </button>
      <CiteMenu form={form} onForm={setForm} onCopy={props.onCopy} onExport={props.onExport} />
      <button type="button" class="button" onClick={props.onInOut}>
        Backup and import
      </button>
    </header>
  );
}
