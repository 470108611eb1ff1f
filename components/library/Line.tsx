import type { LibraryRow, News } from '../../papers/library/row.ts';
import { Icon } from '../ui/Icon.tsx';
import { memo } from '../ui/memo.ts';

export const newsNames: Record<News, string> = {
  'new-version': 'New version since you saved',
  'now-has-code': 'Now has code',
  withdrawn: 'Withdrawn',
};

export interface LineProps {
  row: LibraryRow;
  index: number;
  of: number;
  top: number;
  picked: boolean;
  open: boolean;
  /** The same object at every drawing. */
  acts: LineActs;
}

export interface LineActs {
  onPick(index: number, picked: boolean, range: boolean): void;
  onOpen(key: string): void;
  onStar(row: LibraryRow): void;
}

/** One work, as a line of the table or a card; the same parts, laid out by style alone. */
function DrawnLine({ row, index, of, top, picked, open, acts }: LineProps) {
  const { title, authors, date, kept, news, tldr } = row;
  const gloss = tldr ?? kept.note?.replaceAll(/[*_`#>]+/g, '');
  return (
    <div
      class="line"
      role="listitem"
      aria-posinset={index + 1}
      aria-setsize={of}
      style={{ transform: `translateY(${top}px)` }}
      data-open={open || undefined}
      data-picked={picked || undefined}
      data-read={kept.readAt !== undefined || undefined}
    >
      <input
        type="checkbox"
        aria-label={`Select ${title}`}
        checked={picked}
        onClick={(event) => acts.onPick(index, event.currentTarget.checked, event.shiftKey)}
      />
      <button
        type="button"
        class="star"
        aria-label={`Star ${title}`}
        aria-pressed={Boolean(kept.starred)}
        onClick={() => acts.onStar(row)}
      >
        <Icon name="star" filled={Boolean(kept.starred)} />
      </button>
      <button
        type="button"
        class="line-title"
        aria-expanded={open}
        onClick={() => acts.onOpen(row.key)}
        dir="auto"
      >
        {title}
      </button>
      <span class="line-authors">{shortAuthors(authors)}</span>
      <span class="line-year">{date?.slice(0, 4)}</span>
      <span class="line-tags">
        {news.map((each) => (
          <em key={each} class="news">
            {newsNames[each]}
          </em>
        ))}
        {kept.readingAt !== undefined && kept.readAt === undefined && <i>reading</i>}
        {kept.tags?.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
          </span>
        ))}
      </span>
      {gloss && <p class="line-gloss">{gloss}</p>}
    </div>
  );
}

export const Line = memo(DrawnLine);

function shortAuthors(authors: string[]): string {
  const [first = '', second] = authors;
  if (authors.length > 2) return `${first} et al.`;
  return second ? `${first}, ${second}` : first;
}
