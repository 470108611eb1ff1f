import { describe, expect, test } from 'vitest';
import type { PaperId } from '../paper.ts';
import { type Rule, subscriptionOf } from '../subscription.ts';
import { sameAuthor } from './author-names.ts';
import type { Candidate } from './candidate.ts';
import { matchable, reasonFor } from './match.ts';

const paper: Candidate = {
  id: '2305.10425' as PaperId,
  title: 'Sequence Likelihood Calibration',
  abstract: 'Pre-trained LLMs learn from human preferences. A naïve survey follows.',
  authors: ['Yao Zhao', 'Misha Khalman'],
  categories: ['cs.CL', 'cs.LG'],
  announced: 'new',
  upvotes: 12,
  trending: [{ period: 'week', day: '2026-11-23', place: 3 }],
  foundBy: [],
};
const why = (rule: Rule, change: Partial<Candidate> = {}) =>
  reasonFor(subscriptionOf(rule), matchable({ ...paper, ...change }));
const words = (rule: Partial<Extract<Rule, { kind: 'words' }>>) =>
  why({ kind: 'words', all: [], any: [], none: [], titleOnly: false, ...rule });

describe('words', () => {
  test.each([
    [{ all: ['human preference'] }, ['human preference']],
    [{ all: ['pretrained'] }, undefined],
    [{ all: ['pre trained', 'LLM'] }, ['pre trained', 'LLM']],
    [{ all: ['naive'] }, ['naive']],
    [{ all: ['calib*'] }, ['calib*']],
    [{ all: ['calib'] }, undefined],
    [{ any: ['PPO', 'calibration'] }, ['calibration']],
    [{ any: ['PPO'] }, undefined],
    [{ all: ['human'], none: ['survey'] }, undefined],
    [{ all: ['human'], titleOnly: true }, undefined],
    [{ all: ['calibration preference'] }, undefined],
    [{ none: ['survey'] }, undefined],
  ])('%j', (rule, terms) => {
    expect(words(rule)).toEqual(terms && { kind: 'words', terms });
  });

  test('of the title’s end and the abstract’s beginning are no phrase', () => {
    expect(words({ all: ['calibration pre'] })).toBeUndefined();
  });
});

describe('categories', () => {
  const rule = (change: Partial<Extract<Rule, { kind: 'arxiv' }>>): Rule => ({
    kind: 'arxiv',
    categories: ['cs.LG'],
    crossLists: true,
    replacements: false,
    ...change,
  });
  test('with cross-lists or without', () => {
    expect(why(rule({}))).toMatchObject({ category: 'cs.LG' });
    expect(why(rule({ crossLists: false }))).toBeUndefined();
    expect(why(rule({ crossLists: false, categories: ['cs.CL'] }))).toBeDefined();
  });
  test('with replacements or without', () => {
    expect(why(rule({}), { announced: 'replace' })).toBeUndefined();
    expect(why(rule({ replacements: true }), { announced: 'replace-cross' })).toBeDefined();
    expect(why(rule({}), { announced: undefined })).toBeUndefined();
  });
});

test('trending wants the period and the upvotes', () => {
  expect(why({ kind: 'hf-trending', period: 'week', atLeast: 12 })).toMatchObject({ place: 3 });
  expect(why({ kind: 'hf-trending', period: 'week', atLeast: 13 })).toBeUndefined();
  expect(why({ kind: 'hf-trending', period: 'day', atLeast: 0 })).toBeUndefined();
});

test('authors are found by their variants', () => {
  expect(why({ kind: 'authors', names: ['Zhao, Y.'] })).toEqual({
    kind: 'author',
    name: 'Yao Zhao',
  });
});

test.each([
  ['J. Smith', 'John A. Smith', true],
  ['Smith, John', 'John Smith', true],
  ['José García', 'Jose Garcia', true],
  ['Jean-Baptiste Camps', 'J.-B. Camps', true],
  ['John B. Smith', 'John A. Smith', false],
  ['Jane Smith', 'John Smith', false],
  ['Smith', 'John Smith', false],
  ['J. Smith', 'John Smythe', false],
])('%s and %s are one: %s', (one, two, same) => {
  expect(sameAuthor(one, two)).toBe(same);
  expect(sameAuthor(two, one)).toBe(same);
});
