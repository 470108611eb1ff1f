import { useId } from 'preact/hooks';
import { Gloss } from '../ui/Gloss.tsx';
import { Notes } from '../ui/Notes.tsx';
import { Abstract } from './Abstract.tsx';
import { Actions } from './Actions.tsx';
import { Byline } from './Byline.tsx';
import { Heading } from './Heading.tsx';
import { RelatedWorks } from './RelatedWorks.tsx';
import { Signals } from './Signals.tsx';
import { Skeleton } from './Skeleton.tsx';
import { Unknown } from './Unknown.tsx';
import { Ways } from './Ways.tsx';
import { Withdrawn } from './Withdrawn.tsx';
import { standingOf, type CardState, type CopyForm } from './card-state.ts';
import type { PaperId } from '../../papers/paper.ts';

export interface CardProps {
  state: CardState;
  /** Called with what the reader wants. */
  onSave(saved: boolean): void;
  /** Says *Copied* once the promise is kept, and that it failed when it is broken. */
  onCopy(form: CopyForm): void | Promise<void>;
  onAnotherGloss?(): void;
  /** Without it a related work is a plain link. */
  onOpenRelated?(id: PaperId): void;
  /** Without it there is no close button. */
  onClose?(): void;
}

/** A paper's gloss: a labelled dialog that takes nothing away from the page. */
export function Card(props: CardProps) {
  // A card for another paper starts anew: folded, and with nothing to announce.
  return <PaperCard key={props.state.id} {...props} />;
}

function PaperCard(props: CardProps) {
  const { state } = props;
  const { view } = state;
  const titleId = useId();
  const standing = standingOf(state);
  const waiting = state.phase !== 'done';
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={titleId}
      aria-busy={waiting}
      data-standing={standing}
      lang="en"
      dir="ltr"
      tabIndex={-1}
    >
      <div class="card-body">
        <Heading state={state} titleId={titleId} onClose={props.onClose} />
        {view && standing === 'known' && (
          <Byline view={view} now={state.now} linkVersion={state.linkVersion} />
        )}
        {view && <Withdrawn view={view} />}
        {view?.tldr && <Gloss tldr={view.tldr} onAnother={props.onAnotherGloss} />}
        {!view?.tldr && waiting && <Skeleton byline={standing !== 'known'} />}
        {!waiting && standing !== 'known' && <Unknown state={state} standing={standing} />}
        {view && <Signals view={view} now={state.now} />}
        {view && standing === 'known' && <Abstract text={view.abstract} waiting={waiting} />}
        {standing !== 'unreachable' && (
          <Notes problems={state.problems} now={state.now} asOf={view?.asOf} />
        )}
        {state.related && <RelatedWorks works={state.related} onOpen={props.onOpenRelated} />}
        {standing !== 'not-found' && <Ways id={state.id} view={view} />}
      </div>
      {(standing !== 'not-found' || state.saved) && (
        <Actions saved={state.saved} onSave={props.onSave} onCopy={props.onCopy} />
      )}
    </section>
  );
}
