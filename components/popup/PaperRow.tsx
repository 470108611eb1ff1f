import { useId } from 'preact/hooks';
import type { Millis } from '../../papers/paper.ts';
import { abstractUrl, pdfUrl } from '../../papers/paper-urls.ts';
import { Out } from '../ui/Out.tsx';
import { SaveButton } from '../ui/SaveButton.tsx';
import type { Row } from './types.ts';
import { Why } from './Why.tsx';

export interface PaperRowProps {
  row: Row;
  now: Millis;
  onSave(saved: boolean): void;
}

/** One paper of a list: title, gloss, why it is here. */
export function PaperRow({ row, now, onSave }: PaperRowProps) {
  const { view, saved, isNew } = row;
  const titleId = useId();
  return (
    <li class="row">
      <article aria-labelledby={titleId}>
        <h3 class="title">
          {isNew && <span class="new" role="img" aria-label="New" />}
          <span id={titleId} dir="auto" lang="">
            <Out href={abstractUrl(view.id)}>{view.title ?? `arXiv ${view.id}`}</Out>
          </span>
        </h3>
        <SaveButton small saved={saved} describedBy={titleId} onSave={onSave} />
        {view.tldr && (
          <p
            class="tldr"
            role="group"
            aria-label="TL;DR"
            data-origin={view.tldr.origin}
            dir="auto"
            lang=""
          >
            {view.tldr.text}
          </p>
        )}
        <p class="why">
          <Why row={row} now={now} />
          <Out class="read-on" href={pdfUrl(view.id)} describedBy={titleId}>
            Read on
          </Out>
        </p>
      </article>
    </li>
  );
}
