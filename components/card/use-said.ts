import { useEffect, useRef, useState } from 'preact/hooks';
import type { Following } from '../../papers/following.ts';
import type { CardProps } from './Card.tsx';
import type { CardState } from './card-state.ts';

/** Long enough to read and to change one's mind; the button takes back at any time. */
const SHOWN_FOR_MS = 8000;

interface Said {
  text: string;
  /** The card shows it by itself, so it is only announced. */
  quietly?: boolean;
  undo?(): void;
}

/**
 * What came of the last action. What was saved or followed is said wherever it was asked for: here, in a menu, by a
 * key, in another tab.
 *
 * @param inUse whether the focus is on what would go
 */
export function useSaid(
  { saved, following }: CardState,
  { onSave, onFollow }: Pick<CardProps, 'onSave' | 'onFollow'>,
  inUse: () => boolean,
) {
  const [said, setSaid] = useState<Said>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const put = (next: typeof said) => {
    clearTimeout(timer.current);
    setSaid(next);
    if (next) timer.current = setTimeout(() => put(inUse() ? next : undefined), SHOWN_FOR_MS);
  };

  onChange(saved, () => {
    const text = saved ? 'Saved' : 'Removed from your library';
    put({ text, quietly: saved, undo: () => onSave(!saved) });
  });
  onChange(following, (before) => {
    const change = before && following && changeOf(before, following);
    if (!change) return;
    const { followed, author } = change;
    put({
      text: `${followed ? 'Following' : 'No longer following'} ${author ?? 'papers like this'}`,
      undo: () => onFollow?.(!followed, author),
    });
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    said: said?.text ?? '',
    quietly: said?.quietly ?? false,
    undo: said?.undo,
    say: (text: string) => put({ text }),
    hush: () => put(undefined),
  };
}

/** Not for the first value: that is no news. */
function onChange<T>(value: T, then: (before: T) => void): void {
  const before = useRef(value);
  useEffect(() => {
    if (before.current !== value) then(before.current);
    before.current = value;
  }, [value]);
}

function changeOf(
  before: Following,
  now: Following,
): { followed: boolean; author?: string } | undefined {
  const added = now.authors.find((name) => !before.authors.includes(name));
  if (added !== undefined) return { followed: true, author: added };
  const gone = before.authors.find((name) => !now.authors.includes(name));
  if (gone !== undefined) return { followed: false, author: gone };
  return before.like === now.like ? undefined : { followed: now.like };
}
