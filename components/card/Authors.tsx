import { useState } from 'preact/hooks';
import { count } from '../format/numbers.ts';

const FIRST = 3;
/** Large collaborations sign with thousands of names; this many are shown at a time. */
const AT_A_TIME = 300;

/** Three names, then as many more as the reader asks for. */
export function Authors({ names }: { names: string[] }) {
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
      <span class="names" dir="auto" lang="">
        {names.slice(0, visible).join(', ')}
      </span>
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
