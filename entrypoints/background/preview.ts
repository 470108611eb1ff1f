/** What a subscription would have brought this week, before it is followed. */
import type { SubscriptionPreview } from '../../messages.ts';
import type { Candidate } from '../../papers/digest/candidate.ts';
import { compose } from '../../papers/digest/compose.ts';
import { gather } from '../../papers/digest/gather.ts';
import { planOf } from '../../papers/digest/plan.ts';
import { utcDay } from '../../papers/days.ts';
import type { Millis } from '../../papers/paper.ts';
import type { Subscription } from '../../papers/subscription.ts';
import { subscriptionFile } from '../../papers/subscription-file.ts';
import { asksOf, type DigestSources } from './digest-asks.ts';
import type { DigestParts } from './digest-job.ts';

const SHOWN = 3;
const A_WEEK_DAYS = 7;
const A_DAY: Millis = 86_400_000;

export type PreviewParts = Pick<DigestParts, 'taste' | 'inSlices' | 'now'> & DigestSources;

/** @throws what the sources throw when they give no answer */
export async function previewOf(
  subscription: Subscription,
  parts: PreviewParts,
): Promise<SubscriptionPreview> {
  const wanted = { ...subscription, off: false };
  const { likedCategories, ...taste } = await parts.taste([wanted]);
  const plan = planOf([wanted], likedCategories);
  // The feed knows only its latest day; a search knows the week.
  const byCategory = plan.feed.map((category) => `cat:${category}`).join(' OR ');
  const searches = byCategory === '' ? plan.searches : [byCategory];
  const asks = asksOf({ ...plan, feed: [], searches }, parts, parts.now(), A_WEEK_DAYS);
  const answers = await Promise.all(asks.map(({ answer }) => answer()));
  const since = utcDay(parts.now() - A_WEEK_DAYS * A_DAY);
  const found = gather(answers).filter(
    ({ published, trending }) =>
      trending.length > 0 || published === undefined || published >= since,
  );
  const candidates = found.map((each): Candidate => ({ ...each, announced: 'new' }));
  const { entries } = await parts.inSlices(
    compose({
      ...taste,
      candidates,
      subscriptions: [wanted],
      news: () => 'first-time',
      today: utcDay(parts.now()),
    }),
  );
  const titles = new Map(candidates.map(({ id, title }) => [id, title]));
  return {
    count: entries.length,
    papers: entries.slice(0, SHOWN).map(({ id }) => ({ id, title: titles.get(id) || id })),
  };
}

/** So that the same draft, tried again, is not asked for again within this worker's life. */
export function remembering(
  preview: (subscription: Subscription) => Promise<SubscriptionPreview>,
): typeof preview {
  const known = new Map<string, Promise<SubscriptionPreview>>();
  return (subscription) => {
    const key = subscriptionFile([subscription]);
    const running = known.get(key) ?? preview(subscription);
    known.set(key, running);
    running.catch(() => known.delete(key));
    return running;
  };
}
