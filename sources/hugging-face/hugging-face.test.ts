import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PaperId } from '../../papers/paper.ts';
import { json } from '../testing/fake-upstream.ts';
import { setUp } from '../testing/set-up.ts';
import { problemWith, settled } from '../testing/settled.ts';
import { createHuggingFace } from './index.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => vi.useRealTimers());

const ID = '2305.10425' as PaperId;
const paper = (id: string, more: object = {}) => ({ id, title: `Paper ${id}`, ...more });

describe('a paper', () => {
  test('comes with everything that is said of it', async () => {
    const { client, upstream } = setUp(() =>
      json({
        ...paper(ID),
        summary: 'Wrapped\nover   lines',
        authors: [
          { name: 'Ada Author', hidden: false },
          { name: 'Not Shown', hidden: true },
          'odd',
        ],
        publishedAt: '2023-05-17T17:00:00.000Z',
        upvotes: 12,
        ai_summary: 'One sentence.',
        ai_keywords: ['alignment', 7],
        githubRepo: 'http://github.com/a/b',
        githubStars: 99,
        projectPage: 'javascript:alert(1)',
        somethingNew: { deep: true },
      }),
    );
    expect(await settled(createHuggingFace(client).paper(ID))).toEqual({
      title: 'Paper 2305.10425',
      abstract: 'Wrapped over lines',
      authors: ['Ada Author'],
      published: '2023-05-17',
      upvotes: 12,
      tldr: 'One sentence.',
      keywords: ['alignment'],
      codeUrl: 'https://github.com/a/b',
      codeStars: 99,
    });
    expect(upstream.log[0]?.url).toBe('https://huggingface.co/api/papers/2305.10425');
  });

  test('keeps its other facts when some are of a wrong type', async () => {
    const odd = { title: 'Kept', summary: 5, authors: 'x', upvotes: 'many', ai_summary: null };
    const { client } = setUp(() => json({ id: ID, ...odd }));
    expect(await settled(createHuggingFace(client).paper(ID))).toEqual({ title: 'Kept' });
  });

  test('that is another than was asked for is no answer', async () => {
    const { client } = setUp(() => json(paper('1909.08593')));
    expect((await problemWith(createHuggingFace(client).paper(ID)))?.kind).toBe('garbled');
  });
});

describe('a day', () => {
  test('is ranked by upvotes, with fields accepted in the paper and around it', async () => {
    const { client } = setUp(() =>
      json([
        { paper: paper('2401.00001', { upvotes: 5 }), ai_summary: 'Around it.' },
        { paper: paper('2401.00002', { upvotes: 50 }), githubRepo: 'https://github.com/a/b' },
        'damaged',
        { paper: { title: 'No identifier' } },
        {
          paper: paper('2401.00003', { upvotes: 5, ai_summary: 'Inside.' }),
          ai_summary: 'Around.',
        },
      ]),
    );
    const list = await settled(createHuggingFace(client).daily('2026-04-27'));
    expect(list).toMatchObject({
      dropped: 2,
      entries: [
        { id: '2401.00001', facts: { tldr: 'Around it.', rank: { day: '2026-04-27', place: 2 } } },
        { id: '2401.00002', facts: { codeUrl: 'https://github.com/a/b', rank: { place: 1 } } },
        { id: '2401.00003', facts: { tldr: 'Inside.', rank: { place: 3 } } },
      ],
    });
  });

  test('that is full is read on, until a page says nothing new', async () => {
    const { client, upstream } = setUp(({ url }) => {
      const page = Math.min(Number(new URL(url).searchParams.get('p')), 1);
      return json(
        Array.from({ length: 50 }, (_, index) => ({
          paper: paper(`2401.${10_000 + page * 50 + index}`),
        })),
      );
    });
    const list = await settled(createHuggingFace(client).daily('2026-04-27'));
    expect('entries' in list && list.entries).toHaveLength(100);
    expect(upstream.log).toHaveLength(3);
  });

  test('may be empty', async () => {
    const { client } = setUp(() => json([]));
    expect(await settled(createHuggingFace(client).daily('2026-04-26'))).toEqual({
      entries: [],
      dropped: 0,
      fields: 0,
    });
  });
});

test('weeks, months, what trends and searches ask for themselves', async () => {
  const { client, upstream } = setUp(() => json([]));
  const huggingFace = createHuggingFace(client);
  const asked = [
    huggingFace.weekly('2026-W17'),
    huggingFace.monthly('2026-04'),
    huggingFace.trending(),
    huggingFace.search('TL;DR & more', 5),
  ];
  await settled(Promise.all(asked));
  const queries = upstream.log.map(({ url }) => url.replace('https://huggingface.co/api/', ''));
  expect(queries.toSorted()).toEqual([
    'daily_papers?month=2026-04&limit=50&p=0',
    'daily_papers?sort=trending&limit=50&p=0',
    'daily_papers?week=2026-W17&limit=50&p=0',
    'papers/search?q=TL%3BDR+%26+more&limit=5',
  ]);
});

test('a search accepts rows and bare papers', async () => {
  const { client } = setUp(() => json([{ paper: paper('2401.00001') }, paper('2401.00002')]));
  const list = await settled(createHuggingFace(client).search('x'));
  expect('entries' in list && list.entries.map(({ id }) => id)).toEqual([
    '2401.00001',
    '2401.00002',
  ]);
});
