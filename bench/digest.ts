/** Measures the digest: ranking against what the community picked, coverage against size, time and memory. */
import { compose, type Wanted } from '../papers/digest/compose.ts';
import { condense } from '../papers/digest/condense.ts';
import { neighboursOf, RESEMBLES } from '../papers/digest/neighbours.ts';
import { finish } from '../papers/digest/steps.ts';
import { vectorSpace } from '../papers/digest/vectors.ts';
import { subscriptionOf } from '../papers/subscription.ts';
import { linearScores } from './digest-baseline.ts';
import { announcedDays, picked } from './digest-data.ts';
import type { Candidate } from '../papers/digest/candidate.ts';

const LEARN = 100;
const EVERY = 3;
const DISMISSED = 400;

const days = announcedDays().filter(({ candidates }) => candidates.length >= 50);
const upvotes = picked();
const early = days.slice(0, LEARN).flatMap(({ candidates }) => candidates);
const late = days.slice(LEARN).filter((_, index) => index % EVERY === 0);
const random = seeded(7);

const everything = (candidates: Candidate[]): Wanted => ({
  candidates,
  subscriptions: [
    subscriptionOf({
      kind: 'arxiv',
      categories: [...new Set(candidates.map(({ categories }) => categories[0]!))],
      crossLists: true,
      replacements: false,
    }),
  ],
  saved: early.filter(({ id }) => upvotes.has(id)).toReversed(),
  dismissed: early.filter(({ id }) => !upvotes.has(id)).slice(-DISMISSED),
  models: new Map(),
  news: () => 'first-time',
  today: '2025-12-31',
});

function ranking(): void {
  const names = ['Papergloss', 'tf-idf + linear', 'random'] as const;
  const sums = names.map(() => ({ auc: 0, ten: 0, quarter: 0, votes: 0 }));
  const asked = late.flatMap(({ candidates }) => candidates);
  const linear = linearScores(
    early,
    early.map(({ id }) => upvotes.has(id)),
    asked,
  );
  const linearOf = new Map(asked.map(({ id }, index) => [id, linear[index]!]));
  for (const { candidates } of late) {
    const { entries } = finish(compose(everything(candidates)));
    const own = new Map(entries.map(({ id, score }) => [id, score ?? 0]));
    const rankings = [own, linearOf, new Map(candidates.map(({ id }) => [id, random()]))];
    for (const [index, scores] of rankings.entries()) {
      const order = candidates.toSorted((a, b) => scores.get(b.id)! - scores.get(a.id)!);
      const hits = order.map(({ id }) => upvotes.has(id));
      const all = hits.filter(Boolean).length;
      const sum = sums[index]!;
      sum.auc += auc(hits);
      sum.ten += hits.slice(0, 10).filter(Boolean).length / 10;
      const quarter = order.slice(0, Math.ceil(order.length / 4));
      sum.quarter += quarter.filter(({ id }) => upvotes.has(id)).length / all;
      sum.votes += total(quarter) / total(order);
    }
  }
  console.log(`ranking, ${late.length} days, community signal withheld`);
  for (const [index, name] of names.entries()) {
    const { auc: area, ten, quarter, votes } = sums[index]!;
    const mean = (sum: number) => (sum / late.length).toFixed(3);
    console.log(
      `  ${name.padEnd(16)} AUC ${mean(area)}  precision@10 ${mean(ten)}  picks in the first quarter ${mean(quarter)}  upvotes there ${mean(votes)}`,
    );
  }
}

function coverage(): void {
  console.log(`coverage (cosine of ${RESEMBLES} or more), ${late.length} days`);
  for (const share of [0.1, 0.25, 0.5]) {
    const sums = { condensed: 0, random: 0, newest: 0 };
    let pairs = 0;
    let alike = 0;
    for (const { candidates } of late) {
      const neighbours = finish(neighboursOf(finish(vectorSpace(candidates))));
      const scores = new Map(
        finish(compose(everything(candidates))).entries.map(({ id, score }) => [id, score ?? 0]),
      );
      const { order } = finish(
        condense(
          neighbours,
          candidates.map(({ id }) => scores.get(id) ?? 0),
          new Set(),
        ),
      );
      const numbers = candidates.map((_, index) => index);
      const covered = (sequence: number[]) => {
        const kept = new Set(sequence.slice(0, Math.ceil(sequence.length * share)));
        const stood = numbers.filter(
          (paper) => kept.has(paper) || neighbours[paper]!.some(({ index }) => kept.has(index)),
        );
        return stood.length / numbers.length;
      };
      sums.condensed += covered(order);
      sums.random += covered(numbers.toSorted(() => random() - 0.5));
      sums.newest += covered(
        numbers.toSorted((a, b) => candidates[b]!.id.localeCompare(candidates[a]!.id)),
      );
      alike += neighbours.reduce((sum, each) => sum + each.length, 0);
      pairs += candidates.length * (candidates.length - 1);
    }
    const mean = (sum: number) => (sum / late.length).toFixed(3);
    console.log(
      `  at ${share}: condensed ${mean(sums.condensed)}  random ${mean(sums.random)}  newest first ${mean(sums.newest)}  (pairs alike ${(alike / pairs).toFixed(3)})`,
    );
  }
}

function cost(): void {
  console.log('time and memory');
  const all = days.flatMap(({ candidates }) => candidates);
  for (const count of [100, 1_000, 20_000]) {
    const wanted = everything(all.slice(-count));
    finish(compose(everything(all.slice(0, 100))));
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const began = performance.now();
    let longest = 0;
    let step = began;
    const steps = compose(wanted);
    while (!steps.next().done) {
      longest = Math.max(longest, performance.now() - step);
      step = performance.now();
    }
    longest = Math.max(longest, performance.now() - step);
    const took = performance.now() - began;
    const grown = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    console.log(
      `  ${String(count).padStart(6)}: ${took.toFixed(0)} ms, longest step ${longest.toFixed(1)} ms, heap +${grown.toFixed(0)} MB`,
    );
  }
}

/** The chance that a picked paper stands before one that was not. */
function auc(hits: boolean[]): number {
  let before = 0;
  let sum = 0;
  for (const hit of hits) {
    if (hit) before += 1;
    else sum += before;
  }
  return sum / Math.max(1, before * (hits.length - before));
}

function total(papers: Candidate[]): number {
  return papers.reduce((sum, { id }) => sum + (upvotes.get(id) ?? 0), 0);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

ranking();
coverage();
cost();
