import type { Millis, PaperView } from '../../papers/paper.ts';
import { isWeb } from '../format/links.ts';
import { compact, count, nounFor, ordinal } from '../format/numbers.ts';
import { trendingDay } from '../format/reasons.ts';
import { Icon } from '../ui/Icon.tsx';
import { Out } from '../ui/Out.tsx';

/** What others made of the paper, in one line; nothing when nothing is known. */
export function Signals({ view, now }: { view: PaperView; now: Millis }) {
  const { rank, upvotes, citations, code } = view;
  const known = rank || upvotes !== undefined || citations !== undefined || code;
  if (!known) return null;
  return (
    <ul class="signals" aria-label="Signals">
      {rank && (
        <li class="trending">
          <Icon name="rise" />
          <b>{ordinal(rank.place)}</b> on Hugging Face {trendingDay(rank.day, now)}
        </li>
      )}
      {upvotes !== undefined && <Counted n={upvotes} noun="upvote" />}
      {citations !== undefined && <Counted n={citations} noun="citation" />}
      {code && isWeb(code.url) && (
        <li>
          <Out href={code.url}>
            code
            {code.stars !== undefined && (
              <>
                {' '}
                <Icon name="star" />
                <b>{compact(code.stars)}</b>
                <span class="unseen"> {nounFor(code.stars, 'star')} on GitHub</span>
              </>
            )}
          </Out>
        </li>
      )}
    </ul>
  );
}

function Counted({ n, noun }: { n: number; noun: string }) {
  return (
    <li>
      <b>{count(n)}</b> {nounFor(n, noun)}
    </li>
  );
}
