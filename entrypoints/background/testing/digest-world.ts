/** A digest job with true storage, a fake clock, and sources that a test writes down. It may be killed at any step. */
import type { Candidate } from '../../../papers/digest/candidate.ts';
import { finish } from '../../../papers/digest/steps.ts';
import type { Day, Millis, PaperId } from '../../../papers/paper.ts';
import type { Problem } from '../../../papers/problem.ts';
import type { Announced, Subscription } from '../../../papers/subscription.ts';
import { keepListed, keepWork, readWork } from '../../../storage/digest-work.ts';
import { publishDigest, readDigest, suggestedBefore } from '../../../storage/digests.ts';
import type { Listed } from '../digest-asks.ts';
import { type DigestParts, makeDigest } from '../digest-job.ts';

export type Announcement = Listed & { kind: Announced; categories: string[] };

export interface World {
  now: Millis;
  subscriptions: Subscription[];
  list(period: string, which: string): Listed[];
  announce(categories: string[]): Announcement[];
  search(query: string): Listed[];
  taste?: Partial<Awaited<ReturnType<DigestParts['taste']>>>;
}

export class Killed extends Error {}
export class Down extends Error {}

/** @param killAt the worker dies instead of taking this step, counted from 1 */
export async function runJob(world: World, killAt = Number.POSITIVE_INFINITY) {
  const asked: string[] = [];
  let steps = 0;
  const step =
    <Input extends unknown[], Output>(act: (...input: Input) => Output | Promise<Output>) =>
    async (...input: Input): Promise<Output> => {
      steps += 1;
      if (steps >= killAt) throw new Killed(`at step ${steps}`);
      return act(...input);
    };
  const source = <Input extends unknown[], Output>(
    name: string,
    answer: (...input: Input) => Output,
  ) =>
    step(async (...input: Input) => {
      asked.push(`${name} ${input.join(' ')}`);
      return { entries: answer(...input) };
    });
  const digest = await makeDigest({
    subscriptions: step(() => world.subscriptions),
    taste: step(() => ({
      saved: [],
      dismissed: [],
      models: new Map(),
      likedCategories: new Map(),
      ...world.taste,
    })),
    list: source('list', world.list),
    announcements: source('feed', world.announce),
    search: source('search', world.search),
    hfSearch: source('hf-search', world.search),
    keepListed: step((papers, name) => keepListed(papers, name, world.now)),
    readWork: step(readWork),
    keepWork: step(keepWork),
    suggestedBefore: step(suggestedBefore),
    newest: step(() => readDigest()),
    publish: step(publishDigest),
    problemOf: (error, name): Problem | undefined =>
      error instanceof Down ? { source: name, kind: 'unavailable' } : undefined,
    gloss: ({ title }) => ({ text: `In short: ${title}`, origin: 'device' }),
    inSlices: step((work) => finish(work)),
    today: () => dayOf(world.now),
    now: () => world.now,
  });
  return { digest, asked, steps };
}

const dayOf = (at: Millis): Day => new Date(at).toISOString().slice(0, 10);

/** A listed paper with words enough to be compared. */
export function listed(id: string, facts: Partial<Candidate> = {}): Listed {
  const { title = `Paper ${id}`, abstract = `About ${id}.`, ...rest } = facts;
  return { id: id as PaperId, facts: { title, abstract, ...rest } };
}
