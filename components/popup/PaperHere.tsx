import { useId } from 'preact/hooks';
import type { Millis, PaperId } from '../../papers/paper.ts';
import { Byline } from '../card/Byline.tsx';
import { Signals } from '../card/Signals.tsx';
import { Skeleton } from '../card/Skeleton.tsx';
import { Ways } from '../card/Ways.tsx';
import { Withdrawn } from '../card/Withdrawn.tsx';
import { abstractUrl } from '../../papers/paper-urls.ts';
import { Gloss } from '../ui/Gloss.tsx';
import { Out } from '../ui/Out.tsx';
import { SaveButton } from '../ui/SaveButton.tsx';
import type { Row } from './types.ts';

export interface PaperHereProps {
  row: Row;
  looking: boolean;
  now: Millis;
  onSave(id: PaperId, saved: boolean): void;
  onZotero?(id: PaperId): void;
}

/** The paper that the tab itself shows, as its card would. */
export function PaperHere({ row, looking, now, onSave, onZotero }: PaperHereProps) {
  const { view, saved } = row;
  const titleId = useId();
  return (
    <article class="here" aria-labelledby={titleId} aria-busy={looking}>
      <h2 class="title" id={titleId} dir="auto" lang="">
        <Out href={abstractUrl(view.id)}>{view.title ?? `arXiv ${view.id}`}</Out>
      </h2>
      {view.title && <Byline view={view} now={now} />}
      <Withdrawn view={view} />
      {view.tldr && <Gloss tldr={view.tldr} />}
      {!view.tldr && looking && <Skeleton byline={!view.title} />}
      <Signals view={view} now={now} />
      <Ways id={view.id} view={view} />
      <div class="actions">
        <SaveButton saved={saved} onSave={(wanted) => onSave(view.id, wanted)} />
        {onZotero && (
          <button type="button" class="button" onClick={() => onZotero(view.id)}>
            Send to Zotero
          </button>
        )}
      </div>
    </article>
  );
}
