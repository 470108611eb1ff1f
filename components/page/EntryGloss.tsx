import { useId } from 'preact/hooks';
import type { Tldr } from '../../papers/paper.ts';
import { glossName, originInWords } from '../format/names.ts';
import { Icon } from '../ui/Icon.tsx';
import { SaveButton } from '../ui/SaveButton.tsx';
import { Told } from './Told.tsx';

export interface EntryState {
  /** As the page has it. */
  title?: string;
  tldr?: Tldr;
  saved: boolean;
  /** The paper matches one of the reader's subscriptions. */
  subscribed: boolean;
  phase: 'partial' | 'looking-up' | 'done';
}

export interface EntryGlossProps {
  state: EntryState;
  /** Lines that the slot has room for; the rest of a longer TL;DR is in its tooltip, and in the card. */
  lines: number;
  onSave(saved: boolean): void;
  onLookUp(): void;
}

/** One entry of a list: its TL;DR, and save. */
export function EntryGloss({ state, lines, onSave, onLookUp }: EntryGlossProps) {
  const { title, tldr, saved, subscribed } = state;
  const titleId = useId();
  return (
    <section
      class="page entry"
      aria-labelledby={titleId}
      data-subscribed={subscribed || undefined}
      lang="en"
      dir="ltr"
    >
      <span id={titleId} class="unseen">
        {title ?? 'This paper'}
      </span>
      <SaveButton small saved={saved} describedBy={titleId} onSave={onSave} />
      <div
        class="line"
        style={{ WebkitLineClamp: lines }}
        title={tldr && `${tldr.text} (${originInWords(tldr)})`}
      >
        {subscribed && (
          <span class="lifted" role="img" aria-label="From your subscriptions">
            <Icon name="feed" />
          </span>
        )}
        {tldr ? <Short tldr={tldr} /> : <Missing state={state} onLookUp={onLookUp} />}
      </div>
    </section>
  );
}

function Short({ tldr }: { tldr: Tldr }) {
  return (
    <span role="group" aria-label={glossName(tldr)} data-origin={tldr.origin}>
      <Told class="gloss-text" text={tldr.text} foreign />{' '}
      <Told class="origin" text={originInWords(tldr)} />
    </span>
  );
}

function Missing({ state, onLookUp }: Pick<EntryGlossProps, 'state' | 'onLookUp'>) {
  if (state.phase === 'looking-up') return <Told class="origin" text="Looking up…" />;
  if (state.phase === 'done') return <Told class="origin" text="No TL;DR yet" />;
  return (
    <button type="button" class="inline origin" onClick={onLookUp}>
      <Told text="Look up" />
    </button>
  );
}
