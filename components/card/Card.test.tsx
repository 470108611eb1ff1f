// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PaperId, PaperView } from '../../papers/paper.ts';
import { nameOf, render } from '../test/render.ts';
import { Card, type CardProps } from './Card.tsx';
import type { CardState } from './card-state.ts';

const id = '2305.10425' as PaperId;
const now = Date.UTC(2026, 10, 23, 9, 30);
const view: PaperView = {
  id,
  title: 'A Title',
  authors: ['Ada', 'Ben', 'Cy', 'Di', 'Eve'],
  categories: ['cs.CL'],
  keywords: [],
  withdrawn: false,
  abstract: 'What it is about.',
  tldr: { text: 'In short.', origin: 'device', confidence: 0.6 },
};

const state = (change: Partial<CardState> = {}): CardState => ({
  id,
  view,
  saved: false,
  phase: 'done',
  problems: [],
  now,
  ...change,
});

const card = (change: Partial<CardState> = {}, props: Partial<CardProps> = {}) => (
  <Card state={state(change)} onSave={() => undefined} onCopy={() => undefined} {...props} />
);

describe('what is known', () => {
  test('is a dialog named by the title, with its gloss, origin and folded abstract', async () => {
    const { root, named, text } = await render(card());
    named('[role=dialog]', 'A Title');
    const gloss = named('[role=group]', 'TL;DR');
    expect(gloss.dataset['origin']).toBe('device');
    expect(gloss.textContent).toContain('made on this device · fairly sure');
    expect(text('summary')).toBe('Abstract');
    expect(root.querySelector('details')?.open).toBe(false);
    expect(root.querySelector('h2 a')?.getAttribute('href')).toBe(
      'https://arxiv.org/abs/2305.10425',
    );
  });

  test('shows three authors and unfolds the rest', async () => {
    const { button, click, text } = await render(card());
    expect(text('.names')).toBe('Ada, Ben, Cy');
    await click(button('and 2 more'));
    expect(text('.names')).toBe('Ada, Ben, Cy, Di, Eve');
    await click(button('show fewer'));
    expect(text('.names')).toBe('Ada, Ben, Cy');
  });

  test('unfolds three thousand authors in parts', async () => {
    const authors = Array.from({ length: 3000 }, (_, n) => `A${n}`);
    const { button, click, text } = await render(card({ view: { ...view, authors } }));
    await click(button('and 2,997 more'));
    expect(text('.names')?.split(', ')).toHaveLength(300);
    await click(button('show 300 of 2,700 more'));
    expect(text('.names')?.split(', ')).toHaveLength(600);
  });

  test('warns of a withdrawn paper, and says why', async () => {
    const comment = 'Withdrawn by the author: an error in section 4';
    const { text } = await render(card({ view: { ...view, withdrawn: true, comment } }));
    expect(text('.withdrawn')).toContain(comment);
  });

  test('says when the link is to an older version', async () => {
    const { text } = await render(card({ linkVersion: 1, view: { ...view, version: 3 } }));
    expect(text('.byline')).toContain('the link is to v1');
  });

  test('shows upstream markup as the text it is', async () => {
    const title = '<img src=x onerror=alert(1)> & co';
    const { root, text } = await render(card({ view: { ...view, title } }));
    expect(text('h2')).toBe(title);
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('what is not known', () => {
  const unknown = { view: undefined, linkText: ' the link’s words ' };

  test('while looking up stands under the words of the link', async () => {
    const { named, root } = await render(card({ ...unknown, phase: 'looking-up' }));
    const dialog = named('[role=dialog]', 'the link’s words');
    expect(dialog.getAttribute('aria-busy')).toBe('true');
    expect(dialog.textContent).toContain('2305.10425 · looking up');
    expect(root.querySelector('[aria-label="TL;DR"]')).toBeNull();
  });

  test('by anyone is said so, and cannot be saved', async () => {
    const { root, text } = await render(card(unknown));
    expect(text('.unknown')).toBe('Neither Hugging Face nor arXiv knows 2305.10425.');
    expect(root.querySelector('[aria-pressed]')).toBeNull();
  });

  test('because nobody answered is a different thing, and can be saved', async () => {
    const problems = [{ source: 'arxiv', kind: 'timed-out' } as const];
    const { button, text } = await render(card({ ...unknown, problems }));
    expect(text('.unknown')).toContain('arXiv took too long to answer.');
    button('Save');
  });

  test('in part is said beneath what is', async () => {
    const problems = [{ source: 'arxiv', kind: 'rate-limited', retryAt: now + 40_000 } as const];
    const { text } = await render(card({ problems }));
    expect(text('.notes')).toBe('arXiv asks us to wait 40 s');
    expect(text('.gloss-text')).toBe('In short.');
  });
});

describe('actions', () => {
  test('Save keeps its name, tells its state, and asks for the other one', async () => {
    const asked: boolean[] = [];
    const onSave = (saved: boolean) => void asked.push(saved);
    const { again, button, click } = await render(card({}, { onSave }));
    expect(button('Save').getAttribute('aria-pressed')).toBe('false');
    await click(button('Save'));
    await again(card({ saved: true }, { onSave }));
    expect(button('Save').getAttribute('aria-pressed')).toBe('true');
    expect(button('Save').textContent).toBe('Saved');
    await click(button('Save'));
    expect(asked).toEqual([true, false]);
  });

  test('a change of the saved state is announced, wherever it came from; the first state is not', async () => {
    const { again, text } = await render(card({ saved: true }));
    expect(text('[role=status]')).toBe('');
    await again(card({ saved: false }));
    expect(text('[role=status]')).toBe('Removed from your library');
    await again(card({ saved: true }));
    expect(text('[role=status]')).toBe('Saved');
  });

  test('a card for another paper announces nothing', async () => {
    const { again, text } = await render(card());
    const other = '1706.03762' as PaperId;
    await again(card({ id: other, view: { ...view, id: other }, saved: true }));
    expect(text('[role=status]')).toBe('');
  });

  test('Copy is a menu that takes Escape for itself and gives the focus back', async () => {
    const { button, click, key, named, root } = await render(card());
    await click(button('Copy'));
    const menu = named('[role=menu]', 'Copy');
    expect([...menu.children].map(nameOf)).toEqual(['Link', 'Markdown', 'BibTeX']);
    expect(document.activeElement).toBe(menu.firstElementChild);
    await key(menu, 'ArrowUp');
    expect(document.activeElement?.textContent).toBe('BibTeX');
    const escape = await key(menu, 'Escape');
    expect(escape.defaultPrevented).toBe(true);
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(button('Copy'));
  });

  test('copying says what came of it', async () => {
    let fails = false;
    const onCopy = () => (fails ? Promise.reject(new Error('denied')) : Promise.resolve());
    const { button, click, text } = await render(card({}, { onCopy }));
    await click(button('Copy'));
    await click(button('BibTeX'));
    expect(text('[role=status]')).toBe('BibTeX copied');
    fails = true;
    await click(button('Copy'));
    await click(button('Link'));
    expect(text('[role=status]')).toBe('Could not copy');
  });
});

describe('related works', () => {
  const related = [
    {
      id: '1' as PaperId,
      title: 'B',
      published: '2020-01-01',
      citations: 5,
      origins: ['device' as const],
    },
    { id: '2' as PaperId, title: 'C', origins: ['semantic-scholar' as const] },
    {
      id: '3' as PaperId,
      title: 'A',
      published: '2024-01-01',
      citations: 2,
      origins: ['arxiv' as const],
    },
  ];

  test('are a list with year and origin, sorted as asked', async () => {
    const { named, root } = await render(card({ related }));
    const list = named('ol', 'Related works');
    expect(list.textContent).toContain('2020');
    expect(list.textContent).toContain('5 citations · from this device');
    const titles = () =>
      [...list.querySelectorAll('.related-title')].map((title) => title.textContent);
    expect(titles()).toEqual(['B', 'C', 'A']);
    const select = root.querySelector('select')!;
    select.value = 'date';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(titles()).toEqual(['A', 'B', 'C']);
  });

  test('are absent when there are none', async () => {
    const { text } = await render(card({ related: [] }));
    expect(text('h3')).toBeUndefined();
  });
});
