import type { PaperView } from '../../papers/paper.ts';
import { counted } from '../format/numbers.ts';
import { Icon } from '../ui/Icon.tsx';
import { SaveButton } from '../ui/SaveButton.tsx';
import { LookUp } from './LookUp.tsx';
import type { PageActions, PageState } from './page-state.ts';
import { RelatedButton } from './RelatedButton.tsx';
import { Told } from './Told.tsx';

/** What a Hugging Face papers page lacks, in one line: saved, read, citations, related works. */
export function PaperBar({ state, onSave, onLookUp }: { state: PageState } & PageActions) {
  const { view, saved, read, related } = state;
  return (
    <section class="page bar" aria-label="Papergloss" lang="en" dir="ltr">
      <div class="foot">
        <SaveButton saved={saved} onSave={onSave} />
        <RelatedButton works={related} />
        <ul class="signals" aria-label="Signals">
          {read && (
            <li>
              <Icon name="check" />
              <Told text="read" />
            </li>
          )}
          <Citations view={view} />
        </ul>
        <LookUp state={state} onLookUp={onLookUp} />
      </div>
    </section>
  );
}

function Citations({ view }: { view?: PaperView }) {
  return view?.citations === undefined ? null : (
    <li>
      <Told text={counted(view.citations, 'citation')} />
    </li>
  );
}
