import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PaperId } from '../papers/paper.ts';
import { createArxiv } from './arxiv/index.ts';
import { createClient } from './client.ts';
import { createHuggingFace } from './hugging-face/index.ts';
import { sleep } from './sleep.ts';
import { after, fakeUpstream, type Asked } from './testing/fake-upstream.ts';
import { memoryThrottleStore } from './testing/memory-throttle-store.ts';
import { never } from './testing/set-up.ts';
import { soundReplies } from './testing/sound-replies.ts';

const SECOND = 1000;
const FIVE_MINUTES = 300 * SECOND;
const TEN_MINUTES = 600 * SECOND;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => vi.useRealTimers());

/** Thousands of hovers take their time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** A worker that can be killed: from then on nothing that it began goes on. */
function startWorker(
  fetch: typeof globalThis.fetch,
  store: ReturnType<typeof memoryThrottleStore>,
  random: () => number,
) {
  const life = new AbortController();
  const untilDeath = <T>(promise: Promise<T>) =>
    life.signal.aborted ? never : promise.then((value) => (life.signal.aborted ? never : value));
  const client = createClient({
    fetch: (input, init) => (life.signal.aborted ? never : untilDeath(fetch(input, init))),
    now: Date.now,
    random,
    sleep: (ms, signal) => untilDeath(sleep(ms, signal)),
    store: {
      read: (bucket) => untilDeath(store.read(bucket)),
      write: (bucket, state) =>
        life.signal.aborted ? never : untilDeath(store.write(bucket, state)),
    },
  });
  const sleepUntilDeath = (ms: number, signal?: AbortSignal) => untilDeath(sleep(ms, signal));
  return {
    huggingFace: createHuggingFace(client),
    arxiv: createArxiv(client, { sleep: sleepUntilDeath }),
    kill: () => life.abort(),
  };
}

interface Day {
  hovers: { at: number; paper: number }[];
  deaths: number[];
  replyTime: number;
  seed: number;
}

/** 1,000 hovers over 300 papers in ten minutes, each answered paper remembered, the worker killed now and then. */
async function live({ hovers, deaths, replyTime, seed }: Day) {
  const upstream = fakeUpstream(after(replyTime, soundReplies));
  const store = memoryThrottleStore();
  const random = () => (seed % 97) / 97;
  const known = new Set<string>();
  let worker = startWorker(upstream.fetch, store, random);
  const begin = Date.now();
  const events = [
    ...hovers.map(({ at, paper }) => ({ at, paper })),
    ...deaths.map((at) => ({ at, paper: undefined })),
  ].toSorted((a, b) => a.at - b.at);
  for (const { at, paper } of events) {
    await vi.advanceTimersByTimeAsync(Math.max(0, begin + at - Date.now()));
    if (paper === undefined) {
      worker.kill();
      worker = startWorker(upstream.fetch, store, random);
      continue;
    }
    const id = `2401.${String(10_000 + paper)}` as PaperId;
    const remember = (name: string) => () => void known.add(name + id);
    const forget = () => undefined;
    if (!known.has(`hf${id}`)) worker.huggingFace.paper(id).then(remember('hf'), forget);
    if (!known.has(`arxiv${id}`)) worker.arxiv.paper(id).then(remember('arxiv'), forget);
  }
  await vi.advanceTimersByTimeAsync(60 * SECOND);
  const of = (host: RegExp) => upstream.log.filter(({ url }) => host.test(url));
  return { arxiv: of(/arxiv\.org/), huggingFace: of(/huggingface\.co/), known };
}

function mostWithin(log: Asked[], ms: number): number {
  return Math.max(
    0,
    ...log.map(({ at }) => log.filter((other) => other.at >= at && other.at < at + ms).length),
  );
}

/** The shortest time between two requests, in milliseconds. */
const spacing = (log: Asked[]) =>
  Math.min(...log.slice(1).map(({ at }, index) => at - log[index]!.at));

/** Requests that went out before the one before them had ended. */
const overlaps = (log: Asked[]) =>
  log.filter(({ at }, index) => index > 0 && !(log[index - 1]!.endedAt! <= at));

const day = (deaths: number): fc.Arbitrary<Day> =>
  fc.record({
    hovers: fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: TEN_MINUTES }),
        paper: fc.integer({ min: 0, max: 299 }),
      }),
      { minLength: 1000, maxLength: 1000 },
    ),
    deaths: fc.array(fc.integer({ min: 0, max: TEN_MINUTES }), {
      minLength: deaths,
      maxLength: deaths,
    }),
    replyTime: fc.integer({ min: 50, max: 15 * SECOND }),
    seed: fc.nat(1000),
  });

test('1,000 hovers over 300 papers in ten minutes stay within every budget', async () => {
  const plans = fc.sample(day(0), 3);
  for (const plan of plans) {
    const { arxiv, huggingFace } = await live(plan);
    expect(spacing(arxiv)).toBeGreaterThanOrEqual(3 * SECOND);
    expect(overlaps(arxiv)).toEqual([]);
    expect(mostWithin(huggingFace, FIVE_MINUTES)).toBeLessThanOrEqual(260);
  }
});

test('the same with the worker killed at random points, even while the server still answers', async () => {
  const plans = fc.sample(day(40), 5);
  for (const plan of plans) {
    const { arxiv, huggingFace } = await live(plan);
    expect(spacing(arxiv)).toBeGreaterThanOrEqual(3 * SECOND);
    expect(overlaps(arxiv)).toEqual([]);
    expect(mostWithin(huggingFace, FIVE_MINUTES)).toBeLessThanOrEqual(260);
  }
});

test('with quick replies every hovered paper is found in spite of the budgets', async () => {
  const hovers = Array.from({ length: 1000 }, (_, index) => ({
    at: index * 600,
    paper: (index * 7) % 300,
  }));
  const { known } = await live({ hovers, deaths: [], replyTime: 300, seed: 1 });
  expect([...known].filter((name) => name.startsWith('arxiv'))).toHaveLength(300);
  expect([...known].filter((name) => name.startsWith('hf'))).toHaveLength(300);
});
