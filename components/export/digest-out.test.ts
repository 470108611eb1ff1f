// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { digestRow } from '../test/digest-rows.ts';
import { digestFeed } from './digest-feed.ts';
import { digestHtml } from './digest-html.ts';
import { digestMarkdown } from './digest-markdown.ts';
import { digestOut } from './digest-out.ts';

const nasty = '<img src=x onerror="alert(1)"> & [link](javascript:1) *bold*';
const out = digestOut(
  '2026-11-23',
  [
    {
      name: 'Alignment',
      shown: [
        {
          entry: digestRow('2305.10425', nasty, {
            why: [{ kind: 'words', terms: ['human feedback'] }],
            tldr: { text: nasty, origin: 'device' },
          }),
          like: [digestRow('2406.12168', 'Another')],
        },
      ],
    },
  ],
  ({ view }) => view.tldr,
  Date.UTC(2026, 10, 23),
);

test('as HTML what others wrote is only ever text', () => {
  const page = new DOMParser().parseFromString(digestHtml(out), 'text/html');
  expect(page.querySelector('img, script')).toBeNull();
  expect(page.querySelector('strong a')?.textContent).toBe(nasty);
  expect(page.querySelector('em')?.textContent).toBe('matches “human feedback”');
  expect([...page.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://arxiv.org/abs/2305.10425',
    'https://arxiv.org/abs/2406.12168',
  ]);
});

test('as Markdown it stays text too', () => {
  const text = digestMarkdown(out);
  expect(text).toContain('# Papers of Monday 23 November');
  expect(text).toContain('## Alignment');
  expect(text).toContain(
    '\\<img src=x onerror="alert(1)"\\> \\& \\[link\\](javascript:1) \\*bold\\*',
  );
  expect(text).not.toMatch(/(?<!\\)</);
});

test('as a feed it has an item for each paper', () => {
  const feed = JSON.parse(digestFeed(out)) as { version: string; items: Record<string, unknown>[] };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items).toHaveLength(1);
  expect(feed.items[0]).toMatchObject({
    id: 'https://arxiv.org/abs/2305.10425',
    title: nasty,
    date_published: '2026-11-23T00:00:00Z',
    tags: ['Alignment'],
  });
});
