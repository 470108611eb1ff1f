import { type RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { FEWEST } from '../../papers/digest/fold.ts';
import { count } from '../format/numbers.ts';
import { Icon } from '../ui/Icon.tsx';

export interface DigestToolsProps {
  typed: string;
  onType(typed: string): void;
  field: RefObject<HTMLInputElement | null>;
  /** How many are shown, of how many. */
  size: number;
  of: number;
  onSize(size: number): void;
}

const STEPS = 100;

/** Search, and the slider from the five that matter to everything. */
export function DigestTools({ typed, onType, field, size, of, onSize }: DigestToolsProps) {
  const id = useId();
  return (
    <div class="digest-tools">
      <div class="filter">
        <label for={`${id}-search`} class="unseen">
          Search the digest
        </label>
        <Icon name="search" />
        <input
          id={`${id}-search`}
          ref={field}
          type="search"
          value={typed}
          placeholder="search   /"
          aria-keyshortcuts="/"
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && event.key !== 'Enter') return;
            event.preventDefault();
            if (event.key === 'Escape') onType('');
            event.currentTarget.blur();
          }}
        />
      </div>
      {of > FEWEST && (
        <div class="slider">
          <label for={`${id}-size`}>Show</label>
          <input
            id={`${id}-size`}
            type="range"
            min={0}
            max={STEPS}
            value={stepOf(size, of)}
            aria-valuetext={sizeInWords(size, of)}
            onInput={(event) => onSize(sizeOf(Number(event.currentTarget.value), of))}
          />
          <span class="size" aria-hidden="true">
            {sizeInWords(size, of)}
          </span>
        </div>
      )}
    </div>
  );
}

function sizeInWords(size: number, of: number): string {
  if (size >= of) return `all ${count(of)}`;
  return size <= FEWEST ? `the ${FEWEST} that matter` : `${count(size)} of ${count(of)}`;
}

/** Each step shows a certain share more than the one before, so that small sizes are as easy to set as large ones. */
function sizeOf(step: number, of: number): number {
  return step >= STEPS ? of : Math.round(FEWEST * (of / FEWEST) ** (step / STEPS));
}

function stepOf(size: number, of: number): number {
  return size >= of ? STEPS : Math.round((STEPS * Math.log(size / FEWEST)) / Math.log(of / FEWEST));
}
