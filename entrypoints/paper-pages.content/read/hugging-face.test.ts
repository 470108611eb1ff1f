// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from './index.ts';

const docOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('a Hugging Face papers page', () => {
  const address = 'https://huggingface.co/papers/2605.01234';
  const paper = {
    id: '2605.01234',
    title: 'Light in\n tea',
    summary: 'We look\nat tea.',
    authors: [{ name: 'Ann Low' }, { name: 'Bo High', hidden: true }, 'torn'],
    publishedAt: '2026-05-12T10:00:00.000Z',
    upvotes: 12,
    ai_summary: 'Tea bends light.',
    ai_keywords: ['tea'],
    githubRepo: 'https://github.com/low/tea',
    githubStars: 3,
  };
  const inProps = (props: unknown) =>
    `<div class="SVELTE_HYDRATER" data-props="${JSON.stringify(props).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></div>`;
  const visible = `<main><h1>Light in tea</h1><div>Upvote <div>12</div></div>
    <span class="author"><button>Ann Low</button>,</span>
    <div><h2>Abstract</h2><div><div><p>Tea bends light.</p><div>AI-generated summary</div></div>
    <p>We <a>look</a> at tea.</p></div></div>
    <a class="btn" href="https://arxiv.org/abs/2605.01234">View arXiv page</a>
    <a class="btn" href="https://github.com/low/tea">GitHub</a></main>`;

  test('is read from the data of its components', () => {
    expect(readPage(docOf(inProps({ paper })), address)).toEqual({
      kind: 'hugging-face',
      id: '2605.01234',
      claims: [
        {
          id: '2605.01234',
          facts: {
            title: 'Light in tea',
            abstract: 'We look at tea.',
            authors: ['Ann Low'],
            published: '2026-05-12',
            upvotes: 12,
            tldr: 'Tea bends light.',
            keywords: ['tea'],
            codeUrl: 'https://github.com/low/tea',
            codeStars: 3,
          },
        },
      ],
    });
  });

  test('is read from what stands there where that data is missing or broken', () => {
    const page = readPage(docOf(`<div data-props="{&quot;paper&quot;:"></div>${visible}`), address);
    expect(page?.claims).toEqual([
      {
        id: '2605.01234',
        facts: {
          title: 'Light in tea',
          authors: ['Ann Low'],
          abstract: 'We look at tea.',
          tldr: 'Tea bends light.',
          upvotes: 12,
          codeUrl: 'https://github.com/low/tea',
        },
      },
    ]);
  });

  test('that still shows the paper before says nothing of the one in its address', () => {
    const page = readPage(
      docOf(inProps({ paper }) + visible),
      'https://huggingface.co/papers/2605.09999',
    );
    expect(page?.claims).toEqual([]);
  });

  test('as a daily list says what it says of each paper', () => {
    const html =
      inProps({ dailyPapers: [{ paper }, { paper: { id: 'none' } }, null] }) +
      `<article><h3><a href="/papers/2605.01234">Light in tea</a></h3></article>
       <article><h3><a href="/papers/2605.00002">Two</a></h3></article>`;
    const page = readPage(docOf(html), 'https://huggingface.co/papers');
    expect(page?.claims.map(({ id, facts }) => [id, facts.title, facts.upvotes])).toEqual([
      ['2605.01234', 'Light in tea', 12],
      ['2605.00002', 'Two', undefined],
    ]);
  });
});

test.each([
  'https://arxiv.org/abs/2605.01234',
  'https://arxiv.org/list/cs.CL/new',
  'https://huggingface.co/papers',
  'https://example.com/abs/2605.01234',
])('an empty page at %s says nothing, and throws nothing', (address) => {
  expect(readPage(docOf(''), address)?.claims ?? []).toEqual([]);
});
