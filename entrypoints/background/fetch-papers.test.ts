import { expect, test } from 'vitest';
import type { Answer } from '../../messages.ts';
import type { Millis, PaperId } from '../../papers/paper.ts';
import { viewOf } from '../../papers/view.ts';
import { createFetcher } from './fetch-papers.ts';

const ids = Array.from({ length: 120 }, (_, index) => `2305.${10000 + index}` as PaperId);

test('every paper is fetched once, a batch at a time', async () => {
  const world = fakeWorld();
  await world.run();
  expect(world.asked).toEqual(ids);
  expect(world.most).toBeLessThanOrEqual(50);
  expect(world.pending).toEqual([]);
});

test('started twice, it runs once', async () => {
  const world = fakeWorld();
  await Promise.all([world.run(), world.run()]);
  expect(world.asked).toHaveLength(ids.length);
});

test('a paper that nobody knows is taken off the list as not found', async () => {
  const world = fakeWorld();
  world.answer = (id) => ({ ...known(id), view: viewOf({ id, facets: {} }) });
  await world.run();
  expect(world.failed).toBe(ids.length);
});

test('where a source asks to wait the rest stays on the list, and is fetched after that', async () => {
  const world = fakeWorld();
  world.answer = (id) => ({
    ...known(id),
    view: viewOf({ id, facets: {} }),
    problems: [{ source: 'arxiv', kind: 'rate-limited', retryAt: 5000 }],
  });
  await world.run();
  expect(world.pending).toEqual(ids);
  expect(world.resumesAt).toBe(5000);
  world.answer = known;
  await world.run();
  expect(world.pending).toEqual([]);
});

test('what is known is looked at again only when the source that asked to wait has spoken', async () => {
  const waiting = (id: PaperId): Answer => ({
    ...known(id),
    problems: [{ source: 'arxiv', kind: 'rate-limited', retryAt: 5000 }],
  });
  const easy = fakeWorld();
  easy.answer = waiting;
  await easy.run();
  expect(easy.pending).toEqual([]);
  const thorough = fakeWorld(true);
  thorough.answer = waiting;
  await thorough.run();
  expect(thorough.pending).toEqual(ids);
  expect(thorough.resumesAt).toBe(5000);
});

test('paused, it stops after the batch under way and goes on from there', async () => {
  const world = fakeWorld();
  world.answer = (id) => {
    world.paused = true;
    return known(id);
  };
  await world.run();
  expect(world.pending).toHaveLength(70);
  world.answer = known;
  world.paused = false;
  await world.run();
  expect(world.pending).toEqual([]);
});

function known(id: PaperId): Answer {
  const facets = { arxiv: { source: 'arxiv' as const, at: 0, facts: { title: id } } };
  const own = { saved: false, following: { authors: [], like: false } };
  return { view: viewOf({ id, facets }), ...own, related: [], problems: [], done: true };
}

function fakeWorld(isThorough?: boolean) {
  let underWay = 0;
  const world = {
    pending: ids,
    paused: false,
    failed: 0,
    asked: [] as PaperId[],
    most: 0,
    resumesAt: undefined as Millis | undefined,
    answer: known,
    run: () => fetcher(),
  };
  const fetcher = createFetcher({
    isThorough,
    pending: async () => world.pending,
    isPaused: async () => world.paused,
    noteFetched: async (id, found) => {
      world.pending = world.pending.filter((each) => each !== id);
      if (!found) world.failed++;
    },
    resumeAt: async (at) => void (world.resumesAt = at),
    lookUp: async (id, _, onAnswer) => {
      world.asked.push(id);
      world.most = Math.max(world.most, ++underWay);
      await Promise.resolve();
      underWay--;
      onAnswer(world.answer(id));
    },
  });
  return world;
}
