import { describe, expect, test } from 'vitest';
import { fakeWorld, id } from './look-up-world.ts';

describe('a paper never met', () => {
  test('is asked of every source at once, and each answer is told as it comes', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    const huggingFace = world.source('hugging-face');
    const telling = world.look();
    await world.settle();
    expect([arxiv.asked, huggingFace.asked]).toEqual([1, 1]);
    huggingFace.answers({ title: 'SLiC-HF', tldr: 'It works.' });
    await world.settle();
    expect(world.told.at(-1)).toMatchObject({ done: false, view: { title: 'SLiC-HF' } });
    arxiv.answers({ title: 'SLiC-HF: Sequence Likelihood Calibration' });
    await telling;
    expect(world.told.at(-1)).toMatchObject({
      done: true,
      view: { title: 'SLiC-HF: Sequence Likelihood Calibration', tldr: { text: 'It works.' } },
    });
  });

  test('is asked once for all who look at the same time', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    const telling = [world.look(), world.look(), world.look()];
    await world.settle();
    arxiv.answers({ title: 'T' });
    await Promise.all(telling);
    expect(arxiv.asked).toBe(1);
    expect(world.told.filter(({ done }) => done)).toHaveLength(3);
  });

  test('is not asked of anybody when the look-up may not go beyond the cache', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    await world.look('cache');
    expect(arxiv.asked).toBe(0);
    expect(world.told).toMatchObject([{ done: false }]);
  });

  test('is given up by the source only when nobody waits any more', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    const [one, other] = [new AbortController(), new AbortController()];
    const telling = [world.look('network', one.signal), world.look('network', other.signal)];
    await world.settle();
    one.abort();
    await world.settle();
    expect(arxiv.givenUp).toBe(false);
    other.abort();
    await Promise.all(telling);
    expect(arxiv.givenUp).toBe(true);
    expect(world.told.every(({ done }) => !done)).toBe(true);
  });
});

describe('a paper met before', () => {
  test('is answered from the cache alone while every facet is fresh', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    world.knows({ source: 'arxiv', at: 0, facts: { title: 'T' } });
    await world.look();
    expect(arxiv.asked).toBe(0);
    expect(world.told).toMatchObject([{ done: true, view: { title: 'T' } }]);
  });

  test('is answered at once and refreshed behind the answer when a facet is stale', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    world.knows({ source: 'arxiv', at: 0, facts: { title: 'Old' } });
    world.now = 1000;
    const telling = world.look();
    await world.settle();
    expect(world.told).toMatchObject([{ done: false, view: { title: 'Old' } }]);
    arxiv.answers({ title: 'New' });
    await telling;
    expect(world.told.at(-1)).toMatchObject({ done: true, view: { title: 'New' } });
  });

  test('keeps its old answer, beside the problem, when the refresh fails', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    world.knows({ source: 'arxiv', at: 0, facts: { title: 'Old' } });
    world.now = 1000;
    void world.look();
    await world.settle();
    arxiv.fails({ source: 'arxiv', kind: 'unavailable' });
    await world.settle();
    expect(world.told.at(-1)).toMatchObject({
      done: true,
      view: { title: 'Old' },
      problems: [{ source: 'arxiv', kind: 'unavailable' }],
    });
    expect(world.record.facets.arxiv?.at).toBe(0);
  });
});

describe('a card that stays open', () => {
  test('fills in by itself once the source may be asked again', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    const telling = world.look();
    await world.settle();
    arxiv.fails({ source: 'arxiv', kind: 'rate-limited', retryAt: 40_000 });
    await world.settle();
    expect(world.told.at(-1)).toMatchObject({ done: true, problems: [{ retryAt: 40_000 }] });
    world.retry.resolve();
    await world.settle();
    arxiv.answers({ title: 'T' });
    await telling;
    expect(arxiv.asked).toBe(2);
    expect(world.told.at(-1)).toMatchObject({ done: true, problems: [], view: { title: 'T' } });
  });

  test('is complete before a source that only enriches has answered, and takes no harm from its failure', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    const semanticScholar = world.source('semantic-scholar');
    const telling = world.look();
    await world.settle();
    arxiv.answers({ title: 'T' });
    await world.settle();
    expect(world.told.at(-1)).toMatchObject({ done: true });
    semanticScholar.fails({ source: 'semantic-scholar', kind: 'rate-limited' });
    await telling;
    expect(world.told.at(-1)).toMatchObject({ done: true, problems: [] });
  });

  test('shows related works when they come', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    world.newRelated = () => {
      world.related = [{ id, title: 'R', origins: ['device'] }];
      return true;
    };
    const telling = world.look();
    await world.settle();
    arxiv.answers({ title: 'T' });
    await telling;
    expect(world.told.at(-1)?.related).toHaveLength(1);
  });
});

describe('what is remembered', () => {
  test('a confirmed absence is, and is not asked for again', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    const telling = world.look();
    await world.settle();
    arxiv.answers(undefined);
    await telling;
    await world.look();
    expect(arxiv.asked).toBe(1);
    expect(world.told.at(-1)).toMatchObject({ done: true, problems: [] });
  });

  test('a failure is not, and is asked again', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    void world.look();
    await world.settle();
    arxiv.fails({ source: 'arxiv', kind: 'garbled' });
    await world.settle();
    const again = world.look();
    await world.settle();
    expect(arxiv.asked).toBe(2);
    arxiv.answers({ title: 'T' });
    await again;
    expect(world.told.at(-1)).toMatchObject({ problems: [], view: { title: 'T' } });
  });

  test('one source that fails takes nothing from another', async () => {
    const world = fakeWorld();
    const arxiv = world.source('arxiv');
    const huggingFace = world.source('hugging-face');
    void world.look();
    await world.settle();
    huggingFace.fails({ source: 'hugging-face', kind: 'timed-out' });
    arxiv.answers({ title: 'T' });
    await world.settle();
    expect(world.told.at(-1)).toMatchObject({
      view: { title: 'T' },
      problems: [{ source: 'hugging-face' }],
    });
  });
});
