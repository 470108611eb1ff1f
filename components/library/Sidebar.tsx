import { useState } from 'preact/hooks';
import { SHELVES, type Shelf } from '../../papers/library/choose.ts';

const names: Record<Shelf, string> = {
  all: 'All papers',
  unread: 'Unread',
  reading: 'Reading',
  read: 'Read',
  starred: 'Starred',
  news: 'With news',
};

export interface SidebarProps {
  shelf: Shelf;
  tag?: string;
  counts: Record<Shelf, number>;
  tags: { tag: string; count: number }[];
  onShelf(shelf: Shelf): void;
  /** Looks for new versions, code and withdrawals. */
  onCheck(): void;
  onTag(tag: string | undefined): void;
  onRenameTag(from: string, to: string): void;
}

/** Shelves and tags. A chosen tag can be renamed; into another's name, the two become one. */
export function Sidebar(props: SidebarProps) {
  const { shelf, tag, counts, tags, onShelf, onCheck, onTag, onRenameTag } = props;
  return (
    <nav class="side" aria-label="Shelves and tags">
      <ul>
        {SHELVES.map((each) => (
          <li key={each}>
            <button
              type="button"
              aria-current={shelf === each && tag === undefined ? 'true' : undefined}
              onClick={() => {
                onShelf(each);
                onTag(undefined);
              }}
            >
              {names[each]}
              <span class="count">{counts[each]}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="inline" onClick={onCheck}>
        Check for updates
      </button>
      {tags.length > 0 && <h2>Tags</h2>}
      <ul>
        {tags.map(({ tag: each, count }) => (
          <li key={each}>
            <button
              type="button"
              aria-current={tag === each ? 'true' : undefined}
              onClick={() => onTag(tag === each ? undefined : each)}
            >
              {each}
              <span class="count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {tag !== undefined && <Rename key={tag} tag={tag} onRename={(to) => onRenameTag(tag, to)} />}
    </nav>
  );
}

function Rename({ tag, onRename }: { tag: string; onRename(to: string): void }) {
  const [name, setName] = useState(tag);
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(name);
      }}
    >
      <input
        aria-label={`New name for ${tag}`}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        Rename
      </button>
    </form>
  );
}
