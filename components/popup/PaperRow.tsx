import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Millis, Tldr } from '../../papers/paper.ts';
import { abstractUrl, pdfUrl } from '../../papers/paper-urls.ts';
import { Icon } from '../ui/Icon.tsx';
import { Out } from '../ui/Out.tsx';
import { SaveButton } from '../ui/SaveButton.tsx';
import type { Row } from './types.ts';
import { Why } from './Why.tsx';

export interface PaperRowProps {
  row: Row;
  now: Millis;
  onSave(saved: boolean): void;
  /** Offered in lists that suggest. */
  onDismiss?(): void;
  /** A link of the row was followed. */
  onOpen?(): void;
  /** In place of the view's own. */
  tldr?: Tldr;
  read?: boolean;
  /** In lists with keys: the row that they act on can hold the focus. */
  focusable?: boolean;
  children?: ComponentChildren;
}

/** One paper of a list: title, gloss, why it is here. */
export function PaperRow(props: PaperRowProps) {
  const { row, now, onSave, onDismiss, onOpen, read, focusable, children } = props;
  const { view, saved, isNew } = row;
  const tldr = props.tldr ?? view.tldr;
  const titleId = useId();
  return (
    <li class="row" data-read={read || undefined}>
      <article
        aria-labelledby={titleId}
        data-id={view.id}
        tabIndex={focusable ? -1 : undefined}
        onClick={(event) =>
          event.target instanceof Element && event.target.closest('a') && onOpen?.()
        }
      >
        <h3 class="title">
          {isNew && <span class="new" role="img" aria-label="New" />}
          <span id={titleId} dir="auto" lang="">
            <Out href={abstractUrl(view.id)}>{view.title ?? `arXiv ${view.id}`}</Out>
          </span>
        </h3>
        <span class="row-acts">
          <SaveButton small saved={saved} describedBy={titleId} onSave={onSave} />
          {onDismiss && (
            <button
              type="button"
              class="small"
              aria-label="Dismiss"
              aria-describedby={titleId}
              onClick={onDismiss}
            >
              <Icon name="close" />
            </button>
          )}
        </span>
        {tldr && (
          <p
            class="tldr"
            role="group"
            aria-label="TL;DR"
            data-origin={tldr.origin}
            dir="auto"
            lang=""
          >
            {tldr.text}
          </p>
        )}
        <p class="why">
          <Why row={row} now={now} />
          <span class="ends">
            {read && <span>read</span>}
            <Out class="read-on" href={pdfUrl(view.id)} describedBy={titleId}>
              Read on
            </Out>
          </span>
        </p>
        {children}
      </article>
    </li>
  );
}
