import { describe, expect, test } from 'vitest';
import type { PaperId } from '../paper.ts';
import { subscriptionOf } from '../subscription.ts';
import type { Candidate } from './candidate.ts';
import { compose, type Wanted } from './compose.ts';
import { condense } from './condense.ts';
import { fold } from './fold.ts';
import { neighboursOf } from './neighbours.ts';
import { finish } from './steps.ts';
import { vectorSpace } from './vectors.ts';

const topics = [
  'protein folding residues structures',
  'galaxy clusters redshift surveys',
  'compiler optimisation register allocation',
  'speech dialects acoustic phonemes',
];
const papers: Candidate[] = Array.from({ length: 40 }, (_, index) => ({
  id: `2611.${10_000 + index}` as PaperId,
  title: `${topics[index % 4]!.split(' ').slice(0, 2).join(' ')} ${'abcdefghij'[index % 10]}${index}`,
  abstract: `${topics[index % 4]} ${'abcdefghij'[index % 10]!.repeat(4)} ${'klmno'[index % 5]!.repeat(4)}`,
  authors: [`Author ${index}`],
  categories: ['cs.XY'],
  announced: 'new',
  trending: [],
  foundBy: [],
}));
const wanted = (change: Partial<Wanted> = {}): Wanted => ({
  candidates: papers,
  subscriptions: [
    subscriptionOf({
      kind: 'arxiv',
      categories: ['cs.XY'],
      crossLists: true,
      replacements: false,
    }),
  ],
  saved: [],
  dismissed: [],
  models: new Map(),
  news: () => 'first-time',
  today: '2026-11-23',
  ...change,
});

test('the first few stand for every topic, and all are let in at last', () => {
  const neighbours = finish(neighboursOf(finish(vectorSpace(papers))));
  const { order } = finish(
    condense(
      neighbours,
      papers.map(() => 0),
      new Set(),
    ),
  );
  expect(new Set(order.slice(0, 4).map((paper) => paper % 4)).size).toBe(4);
  expect(order.toSorted((a, b) => a - b)).toEqual(papers.map((_, index) => index));
});

describe('a composed digest', () => {
  test('has each candidate once, folded at any size', () => {
    const { entries, themes } = finish(compose(wanted()));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(40);
    expect(themes.length).toBeGreaterThan(1);
    for (const size of [5, 10, 40]) {
      const { shown, unlike } = fold(entries, size);
      const like = shown.reduce((sum, each) => sum + each.like.length, 0);
      expect(shown.length + like + unlike.length).toBe(40);
    }
    expect(fold(entries, 5).unlike).toEqual([]);
  });

  test('ranks what is like the saved above what is like the dismissed, and says so', () => {
    const [protein, galaxy] = [0, 1].map((topic) => ({
      id: `2610.0000${topic}` as PaperId,
      title: topics[topic]!,
      abstract: topics[topic]!,
    }));
    const { entries } = finish(compose(wanted({ saved: [protein!], dismissed: [galaxy!] })));
    const mean = (topic: number) => {
      const its = entries.filter(({ id }) => Number(id.slice(-2)) % 4 === topic);
      return its.reduce((sum, { score = 0 }) => sum + score, 0) / its.length;
    };
    expect(mean(0)).toBeGreaterThan(mean(2));
    expect(mean(2)).toBeGreaterThan(mean(1));
    const liked = entries.find(({ id }) => id === papers[0]!.id);
    expect(liked?.reasons).toContainEqual({ kind: 'like-saved', count: 1 });
  });

  test('brings more like one paper and more like the library, and nothing else', () => {
    const model = { title: topics[0]!, abstract: topics[0]! };
    const id = '2305.10425' as PaperId;
    const like = subscriptionOf({ kind: 'like-paper', id, title: 'It' });
    const one = finish(
      compose(wanted({ subscriptions: [like], models: new Map([[like.key, [model]]]) })),
    );
    expect(one.entries).toHaveLength(10);
    const library = [1, 2].map((at) => ({ id: `2610.0000${at}` as PaperId, ...model }));
    const subscriptions = [subscriptionOf({ kind: 'like-library' })];
    const two = finish(compose(wanted({ subscriptions, saved: library })));
    expect(two.entries).toHaveLength(10);
  });

  test('brings more like what has a tag, and says which', () => {
    const model = { title: topics[0]!, abstract: topics[0]! };
    const tagged = subscriptionOf({ kind: 'like-library', tag: 'biology' });
    const models = new Map([[tagged.key, [model, model, model]]]);
    const { entries } = finish(compose(wanted({ subscriptions: [tagged], models })));
    expect(entries).toHaveLength(10);
    expect(entries[0]?.reasons).toEqual([{ kind: 'like-saved', count: 3, tag: 'biology' }]);
  });

  test('folds the parts of a series into the best of them', () => {
    const part = (at: number, said: string): Candidate => ({
      ...papers[0]!,
      id: `2612.0000${at}` as PaperId,
      title: `On the Shape of Proteins, ${said}`,
    });
    const candidates = [...papers.slice(1), part(1, 'Part I'), part(2, 'Part II: Beyond')];
    const { entries } = finish(compose(wanted({ candidates })));
    const parts = entries.filter(({ id }) => id.startsWith('2612'));
    const [leader, folded] = parts.toSorted((a, b) => (a.partOf ?? -1) - (b.partOf ?? -1));
    expect(leader?.partOf).toBeUndefined();
    expect(entries[folded?.partOf ?? -1]).toBe(leader);
    const { shown } = fold(entries, 100);
    expect(shown.find(({ entry }) => entry === leader)?.like).toContain(folded);
  });

  test('lists what is shown by score, though others were let in before', () => {
    const entries = [{ score: 0.4 }, { score: 0.9 }, { score: 0.4, like: [0] }, { score: 0.6 }];
    const { shown } = fold(entries, 4);
    expect(shown.map(({ entry }) => entries.indexOf(entry))).toEqual([1, 3, 0, 2]);
    const cut = fold(entries, 1).shown;
    expect(cut.map(({ entry }) => entries.indexOf(entry))).toEqual([0]);
  });

  test('leaves out what is nothing new', () => {
    const { entries } = finish(compose(wanted({ news: () => 'nothing-new' })));
    expect(entries).toEqual([]);
  });
});
