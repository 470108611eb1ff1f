import type { Millis } from '../../papers/paper.ts';
import { authorsInShort } from '../format/authors.ts';
import { ago } from '../format/dates.ts';
import { compact, counted, nounFor } from '../format/numbers.ts';
import { reasonInWords } from '../format/reasons.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Row } from './types.ts';

/** Why a paper stands in the list and what others made of it; of a saved one, who wrote it and when it was saved. */
export function Why({ row, now }: { row: Row; now: Millis }) {
  const { view, why = [], savedAt } = row;
  const facts =
    savedAt === undefined
      ? [view.upvotes === undefined ? undefined : counted(view.upvotes, 'upvote')]
      : [authorsInShort(view.authors), `saved ${ago(savedAt, now)}`];
  const stars = savedAt === undefined ? view.code?.stars : undefined;
  return (
    <span class="reasons">
      {view.withdrawn && (
        <span class="warning">
          <Icon name="warning" />
          withdrawn
        </span>
      )}
      {why.map((reason) => {
        const { before, telling, after } = reasonInWords(reason, now);
        const trending = reason.kind === 'trending';
        return (
          <span key={`${before}${telling}${after}`}>
            {trending && <Icon name="rise" />}
            {before && `${before} `}
            <em data-trending={trending || undefined}>{telling}</em>
            {after && ` ${after}`}
          </span>
        );
      })}
      {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
      {stars !== undefined && (
        <span>
          code <Icon name="star" />
          {compact(stars)}
          <span class="unseen"> {nounFor(stars, 'star')}</span>
        </span>
      )}
    </span>
  );
}
