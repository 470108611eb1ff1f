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
  // The abstract itself stands below.
  const tldr = view?.tldr;
  return (
    <section class="page on-abstract" aria-label="Papergloss" lang="en" dir="ltr">
      <div class="upper">
        {tldr && tldr.origin !== 'abstract' && <MarginNote tldr={tldr} />}
        {view && (!tldr || tldr.origin === 'abstract') && (
          <p class="nothing">
            <Told
              text={
                tldr
                  ? 'No confident summary of this paper could be made.'
                  : 'No TL;DR of this paper is known here.'
              }
            />
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
