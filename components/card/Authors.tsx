import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { count } from '../format/numbers.ts';
import { moveFocus } from '../ui/move-focus.ts';

const FIRST = 3;
/** Large collaborations sign with thousands of names; this many are shown at a time. */
const AT_A_TIME = 300;

export interface AuthorsProps {
  names: string[];
  followed?: readonly string[];
  /** Without it names are but names. */
  onFollow?(name: string, followed: boolean): void;
}

/** Three names, then as many more as the reader asks for. Each can be followed. */
export function Authors({ names, ...following }: AuthorsProps) {
  const [shown, setShown] = useState(FIRST);
  if (names.length === 0) return null;
  // One name too many is shorter than saying so.
  const visible = shown === FIRST && names.length === FIRST + 1 ? FIRST + 1 : shown;
  const rest = names.length - visible;
  const unfolded = shown > FIRST;
  const wordsFor = unfolded
    ? `show ${count(Math.min(rest, AT_A_TIME))} of ${count(rest)} more`
    : `and ${count(rest)} more`;
  const more = () => setShown(unfolded ? shown + AT_A_TIME : AT_A_TIME);
  return (
    <div class="authors" data-unfolded={unfolded || undefined}>
      <Names names={names.slice(0, visible)} {...following} />
      {rest > 0 && ' '}
      {rest > 0 && (
        <button type="button" class="inline" aria-expanded={unfolded} onClick={more}>
          {wordsFor}
        </button>
      )}
      {unfolded && ' '}
      {unfolded && (
        <button type="button" class="inline" onClick={() => setShown(FIRST)}>
          show fewer
        </button>
      )}
    </div>
  );
}

/** One stop for the keyboard, however many they are: arrow keys lead from name to name. */
function Names({ names, followed, onFollow }: AuthorsProps) {
  const [at, setAt] = useState(0);
  const list = useRef<HTMLSpanElement>(null);
  const tongue = { class: 'names', dir: 'auto', lang: '' } as const;
  if (!onFollow) return <span {...tongue}>{names.join(', ')}</span>;
  const onKeyDown = (event: KeyboardEvent) => {
    if (moveFocus(list.current, event.key, 'horizontal')) event.preventDefault();
  };
  return (
    <span {...tongue} role="group" aria-label="Authors" ref={list} onKeyDown={onKeyDown}>
      {names.map((name, index) => {
        const isFollowed = followed?.includes(name) ?? false;
        return (
          <Fragment key={name}>
            {index > 0 && ', '}
            <button
              type="button"
              class="author"
              title={isFollowed ? 'Followed' : 'Follow'}
              aria-pressed={isFollowed}
              tabIndex={index === Math.min(at, names.length - 1) ? 0 : -1}
              onFocus={() => setAt(index)}
              onClick={() => onFollow(name, !isFollowed)}
            >
              {name}
            </button>
          </Fragment>
        );
      })}
    </span>
  );
}
