import type { Tldr } from '../../papers/paper.ts';
import { originInWords } from '../format/names.ts';
import { SaveButton } from '../ui/SaveButton.tsx';
import { LookUp } from './LookUp.tsx';
import type { PageActions, PageState } from './page-state.ts';
import { PageSignals } from './PageSignals.tsx';
import { RelatedButton } from './RelatedButton.tsx';
import { Told } from './Told.tsx';

/** What an abstract page lacks, above its abstract: the TL;DR, what others made of the paper, save. */
export function PageGloss({ state, onSave, onLookUp }: { state: PageState } & PageActions) {
  const { view, saved, related, now } = state;
  return (
    <section class="page on-abstract" aria-label="Papergloss" lang="en" dir="ltr">
      <div class="upper">
        {view?.tldr && <MarginNote tldr={view.tldr} />}
        {view && !view.tldr && (
          <p class="nothing">
            <Told text="No TL;DR of this paper is known here." />
          </p>
        )}
      </div>
      <div class="foot">
        <SaveButton saved={saved} onSave={onSave} />
        <RelatedButton works={related} />
        {view && <PageSignals view={view} now={now} />}
        <LookUp state={state} onLookUp={onLookUp} />
      </div>
    </section>
  );
}

function MarginNote({ tldr }: { tldr: Tldr }) {
  return (
    <div class="gloss" role="group" aria-label="TL;DR" data-origin={tldr.origin}>
      <p class="gloss-text">
        <Told text={tldr.text} foreign />
      </p>
      <p class="origin">
        <Told text={originInWords(tldr)} />
      </p>
    </div>
  );
}
