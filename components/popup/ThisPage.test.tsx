// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PaperId } from '../../papers/paper.ts';
import { render } from '../test/render.ts';
import { row } from '../test/rows.ts';
import { ThisPage, type ThisPageProps } from './ThisPage.tsx';

const now = Date.UTC(2026, 10, 23, 9, 30);
const nothing = () => undefined;

describe('This page', () => {
  const page = (change: Partial<ThisPageProps>) => (
    <ThisPage
      looking={false}
      problems={[]}
      now={now}
      onSave={nothing}
      onFetchAll={nothing}
      onPause={nothing}
      onResume={nothing}
      {...change}
    />
  );

  test('counts the papers and fetches them when asked', async () => {
    let asked = 0;
    const { button, click, text } = await render(
      page({ linked: 12, onFetchAll: () => void asked++ }),
    );
    expect(text('h2')).toBe('This page links to 12 papers');
    await click(button('Fetch all 12 papers'));
    expect(asked).toBe(1);
  });

  test('shows how far the fetching is, and can hold it', async () => {
    const fetching = { done: 5, total: 12, failed: 1, paused: false };
    const { again, button, named, root, text } = await render(page({ linked: 12, fetching }));
    expect(named('progress', 'Papers fetched').getAttribute('value')).toBe('5');
    expect(text('[role=status]')).toBe('5 of 12 · 1 not found');
    button('Pause');
    await again(page({ linked: 12, fetching: { ...fetching, paused: true } }));
    button('Resume');
    await again(page({ linked: 12, fetching: { ...fetching, done: 12 } }));
    expect(text('[role=status]')).toBe('All 12 papers fetched · 1 not found');
    expect(root.querySelectorAll('button')).toHaveLength(0);
  });

  test('shows the paper of the tab with its gloss and Save', async () => {
    const saved: [PaperId, boolean][] = [];
    const paper = row('2305.10425', 'A Title', {
      tldr: { text: 'In short.', origin: 'hugging-face' },
    });
    const { button, click, named } = await render(
      page({ paper, onSave: (id, wanted) => void saved.push([id, wanted]) }),
    );
    expect(named('[role=group]', 'TL;DR').textContent).toBe('In short.from Hugging Face');
    await click(button('Save'));
    expect(saved).toEqual([['2305.10425', true]]);
  });

  test('tells a page without papers, and shows whether it may be read', async () => {
    const { again, text } = await render(page({ linked: 0 }));
    expect(text('h2')).toBe('No papers here');
    await again(page({ access: <h2>Not read</h2> }));
    expect(text('h2')).toBe('Not read');
  });
});
