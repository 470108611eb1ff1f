// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { render } from '../test/render.ts';
import { row } from '../test/rows.ts';
import { Digest, type DigestProps } from './Digest.tsx';

const now = Date.UTC(2026, 10, 23, 9, 30);
const day = '2026-11-23';
const nothing = () => undefined;

describe('Digest', () => {
  const digest = (change: Partial<DigestProps>) => (
    <Digest
      day={day}
      days={[day, '2026-11-20']}
      rows={[]}
      loading={false}
      madeAt={now}
      problems={[]}
      now={now}
      onDay={nothing}
      onRefresh={nothing}
      onSave={nothing}
      {...change}
    />
  );

  test('lists papers with gloss, reason, upvotes, Save and a way to read on', async () => {
    const trending = row('2305.10425', 'A Title', {
      tldr: { text: 'In short.', origin: 'hugging-face' },
      upvotes: 61,
      isNew: true,
      why: [{ kind: 'trending', place: 4, day }],
    });
    const { button, named, text } = await render(digest({ rows: [trending] }));
    const item = named('article', 'A Title');
    expect(named('[role=group]', 'TL;DR').textContent).toBe('In short.');
    expect(text('.reasons')).toBe('4th on Hugging Face today61 upvotes');
    expect(item.querySelector('[aria-label=New]')).not.toBeNull();
    expect(named('a', 'Read on').getAttribute('href')).toBe('https://arxiv.org/pdf/2305.10425');
    expect(
      document.getElementById(button('Save').getAttribute('aria-describedby') ?? '')?.textContent,
    ).toBe('A Title');
    expect(text('[role=status]')).toBe('1 paper · 1 new · updated just now');
  });

  test('goes to earlier days, and no later than the latest', async () => {
    const days: string[] = [];
    const { button, click } = await render(digest({ onDay: (other) => void days.push(other) }));
    expect(button('Later day').disabled).toBe(true);
    await click(button('Earlier day'));
    expect(days).toEqual(['2026-11-20']);
  });

  test('says that all is read, that it is loading, or that nobody answers', async () => {
    const { again, text } = await render(digest({}));
    expect(text('.empty h2')).toBe('All caught up');
    await again(digest({ loading: true }));
    expect(text('[role=status]')).toBe('Looking for new papers');
    await again(digest({ problems: [{ source: 'arxiv', kind: 'unavailable' }] }));
    expect(text('.notes')).toBe('arXiv is not answering');
    expect(text('.empty h2')).toBe('No digest yet');
  });
});
