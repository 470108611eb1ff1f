import type { Millis, PaperView } from '../../papers/paper.ts';
import { isWeb } from '../format/links.ts';
import { compact, counted, ordinal } from '../format/numbers.ts';
import { trendingDay } from '../format/reasons.ts';
import { Icon } from '../ui/Icon.tsx';
import { Out } from '../ui/Out.tsx';
import { Told } from './Told.tsx';

/** What others made of the paper. */
export function PageSignals({ view, now }: { view: PaperView; now: Millis }) {
  const { rank, upvotes, citations, code } = view;
  return (
    <ul class="signals" aria-label="Signals">
      {rank && (
        <li class="trending">
          <Icon name="rise" />
          <Told text={`${ordinal(rank.place)} on Hugging Face ${trendingDay(rank.day, now)}`} />
        </li>
      )}
      {upvotes !== undefined && <Said text={counted(upvotes, 'upvote')} />}
      {citations !== undefined && <Said text={counted(citations, 'citation')} />}
      {code && isWeb(code.url) && (
        <li>
          <Out href={code.url}>
            <Told text="code" />
            {code.stars !== undefined && (
              <>
                <Icon name="star" />
                <Told text={compact(code.stars)} />
              </>
            )}
          </Out>
        </li>
      )}
    </ul>
  );
}

function Said({ text }: { text: string }) {
  return (
    <li>
      <Told text={text} />
    </li>
  );
}
