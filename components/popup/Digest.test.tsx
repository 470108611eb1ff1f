// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { digestRow } from '../test/digest-rows.ts';
import { render } from '../test/render.ts';
import { Digest, type DigestProps } from './Digest.tsx';
import { countsWithin } from './digest-rows.ts';

const now = Date.UTC(2026, 10, 23, 9, 30);
const day = '2026-11-23';
const nothing = () => undefined;

describe('Digest', () => {
  const digest = (change: Partial<DigestProps>) => (
    <Digest
      day={day}
      days={[day, '2026-11-20']}
      rows={[]}
      ready={Infinity}
      themes={[]}
      tldrOf={({ view }) => view.tldr}
      loading={false}
      madeAt={now}
      problems={[]}
      notes={[]}
      now={now}
      readByScrolling={false}
      onDay={nothing}
      onRefresh={nothing}
      onSave={nothing}
      onDismiss={nothing}
      onOpen={nothing}
      onRead={nothing}
      onUndo={nothing}
      onOut={nothing}
      {...change}
    />
  );
  const two = [
    digestRow('2305.10425', 'First', { theme: 0, like: [] }),
    digestRow('2406.12168', 'Second', { theme: 0, like: [0] }),
  ];

  test('draws the first rows of the order that all will have', () => {
    const groupOf = (count: number) => ({
      shown: Array.from({ length: count }, (_, place) => ({
        entry: digestRow(`2511.${10_000 + place}`, 'A Title'),
        like: [],
      })),
    });
    const groups = [groupOf(3), groupOf(6), groupOf(2)];
    expect(countsWithin(groups, 8)).toEqual([3, 5, 0]);
    expect(countsWithin(groups, 100)).toEqual([3, 6, 2]);
  });

  test('draws no row before its paper is read', async () => {
    const rows = two.map((row, place) => ({ ...row, rank: place + 1 }));
    const { root, again } = await render(digest({ rows, ready: 1 }));
    expect(root.querySelectorAll('article')).toHaveLength(1);
    await again(digest({ rows, ready: 2 }));
    expect(root.querySelectorAll('article')).toHaveLength(2);
  });

  test('lists papers with gloss, reason, upvotes, Save and a way to read on', async () => {
    const trending = digestRow('2305.10425', 'A Title', {
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
    await again(digest({ notes: [{ kind: 'stale-feed', categories: ['cs.CL'] }] }));
    expect(text('.notes')).toBe('arXiv still lists what it listed before in cs.CL');
  });

  test('is moved through, saved from and dismissed from by keys, but not while typing', async () => {
    const done: string[] = [];
    const { key, named, root } = await render(
      digest({
        rows: two,
        onSave: ({ id }, saved) => void done.push(`save ${id} ${saved}`),
        onDismiss: ({ id }) => void done.push(`dismiss ${id}`),
        onRead: (ids) => void done.push(`read ${ids.join()}`),
        onUndo: () => void done.push('undo'),
      }),
    );
    await key(document.body, 'j');
    expect(document.activeElement).toBe(named('article', 'First'));
    await key(document.activeElement as HTMLElement, 's');
    await key(document.activeElement as HTMLElement, 'j');
    await key(document.activeElement as HTMLElement, 'r');
    await key(document.activeElement as HTMLElement, 'x');
    await key(document.body, 'u');
    await key(document.body, '/');
    expect(document.activeElement).toBe(root.querySelector('input[type=search]'));
    await key(document.activeElement as HTMLElement, 'u');
    expect(done).toEqual(['save 2305.10425 true', 'read 2406.12168', 'dismiss 2406.12168', 'undo']);
  });

  test('leaves out what was dismissed, and finds what is searched for', async () => {
    const { again, root, type, text } = await render(
      digest({ rows: [two[0]!, { ...two[1]!, dismissed: true }] }),
    );
    const titles = () => [...root.querySelectorAll('.title')].map((each) => each.textContent);
    expect(titles()).toEqual(['First']);
    await again(digest({ rows: two }));
    await type(root.querySelector('input[type=search]')!, 'secon');
    expect(titles()).toEqual(['Second']);
    await type(root.querySelector('input[type=search]')!, 'nowhere');
    expect(text('.empty h2')).toBe('No paper matches');
  });

  test('groups by theme, and unfolds what a paper stands for', async () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      digestRow(`2611.${10_000 + index}`, `Paper ${index}`, {
        theme: index % 2,
        like: index < 5 ? [] : [index % 2],
      }),
    );
    const { button, click, root, type } = await render(
      digest({ rows, themes: ['Alignment', 'Vision'] }),
    );
    await type(root.querySelector('input[type=range]')!, '0');
    expect([...root.querySelectorAll('.theme-name')].map((each) => each.textContent)).toEqual([
      'Alignment 3, and 3 like them',
      'Vision 2, and 4 like them',
    ]);
    await click(button('and 3 like it'));
    expect(root.querySelectorAll('.like li')).toHaveLength(3);
  });
});
