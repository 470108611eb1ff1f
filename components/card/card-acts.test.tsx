// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Following } from '../../papers/following.ts';
import type { PaperId, PaperView } from '../../papers/paper.ts';
import { render } from '../test/render.ts';
import { Card, type CardProps } from './Card.tsx';
import type { CardState } from './card-state.ts';

const id = '2305.10425' as PaperId;
const now = Date.UTC(2026, 10, 23, 9, 30);
const view: PaperView = {
  id,
  title: 'A Title',
  authors: ['Ada'],
  categories: [],
  keywords: [],
  withdrawn: false,
  abstract: 'What it is about.',
};

function card(change: Partial<CardState> = {}, props: Partial<CardProps> = {}) {
  const state: CardState = { id, view, saved: false, phase: 'done', problems: [], now, ...change };
  return <Card state={state} onSave={() => undefined} onCopy={() => undefined} {...props} />;
}

test('a paper goes to Zotero from the menu, and what came of it is said', async () => {
  const said = '1 paper saved to “Reading” in Zotero.';
  const { button, click, root, text } = await render(card({}, { onZotero: async () => said }));
  await click(button('More'));
  const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  await click(items.find(({ textContent }) => textContent === 'Send to Zotero')!);
  expect(text('[role=status]')).toBe(said);
});

describe('keys', () => {
  test('press what they belong to, and are listed', async () => {
    const asked: boolean[] = [];
    const { root, key, named, button, click } = await render(
      card({}, { onSave: (saved) => void asked.push(saved), onNote: () => undefined }),
    );
    const dialog = named('[role=dialog]', 'A Title');
    await key(dialog, 's');
    await key(dialog, 'a');
    expect(asked).toEqual([true]);
    expect(root.querySelector('details')?.open).toBe(true);
    await key(dialog, '?');
    expect(named('[role=group]', 'Keys').textContent).toContain('save, or take it back');
    await click(button('Close Keys'));
    expect(root.querySelector('.over')).toBeNull();
  });

  test('are typed where they are typed', async () => {
    const asked: boolean[] = [];
    const notes: string[] = [];
    const props = {
      onSave: (saved: boolean) => void asked.push(saved),
      onNote: (note: string) => void notes.push(note),
    };
    const { root, key, named, button, click } = await render(card({}, props));
    await key(named('[role=dialog]', 'A Title'), 'n');
    const field = root.querySelector('textarea')!;
    await key(field, 's');
    field.value = 'Read again.';
    await click(button('Keep note'));
    expect(asked).toEqual([]);
    expect(notes).toEqual(['Read again.']);
  });
});

describe('another TL;DR', () => {
  const tldr = { text: 'In short.', origin: 'device', others: 3 } as const;

  test('is offered, by a key too, where the device has one', async () => {
    let asked = 0;
    const props = { onAnotherGloss: () => void asked++ };
    const page = await render(card({ view: { ...view, tldr } }, props));
    await page.click(page.button('show another'));
    await page.key(page.named('[role=dialog]', 'A Title'), 't');
    expect(asked).toBe(2);
    await page.again(card({ view: { ...view, tldr: { ...tldr, others: 0 } } }, props));
    expect(page.root.querySelector('.gloss button')).toBeNull();
  });
});

describe('following', () => {
  const nobody = { authors: [], like: false };
  const written = { ...view, authors: ['Ada', 'Bea', 'Cy'] };
  const following = (change: Partial<Following> = {}) => ({
    view: written,
    following: { ...nobody, ...change },
  });

  test('an author is a click away, or a key and an arrow, and so is stopping', async () => {
    const asked: unknown[] = [];
    const props = { onFollow: (...how: unknown[]) => void asked.push(how) };
    const page = await render(card(following({ authors: ['Bea'] }), props));
    await page.click(page.button('Ada'));
    expect(page.button('Bea').getAttribute('aria-pressed')).toBe('true');
    await page.click(page.button('Bea'));
    await page.key(page.named('[role=dialog]', 'A Title'), 'f');
    expect(document.activeElement).toBe(page.button('Ada'));
    await page.key(page.button('Ada'), 'ArrowRight');
    expect(document.activeElement).toBe(page.button('Bea'));
    expect([...page.root.querySelectorAll('.author[tabindex="0"]')]).toEqual([page.button('Bea')]);
    expect(asked).toEqual([
      [true, 'Ada'],
      [false, 'Bea'],
    ]);
  });

  test('more like it is a switch of the menu, and a key', async () => {
    const asked: unknown[] = [];
    const props = {
      onFollow: (...how: unknown[]) => void asked.push(how),
      onNote: () => undefined,
    };
    const page = await render(card(following({ like: true }), props));
    await page.click(page.button('More'));
    const item = page.named('[role=menuitemcheckbox]', 'More like this');
    expect(item.getAttribute('aria-checked')).toBe('true');
    await page.click(item);
    await page.key(page.named('[role=dialog]', 'A Title'), 'l');
    expect(asked).toEqual([[false], [false]]);
  });

  test('what came of it is said and can be taken back; what was so before is not said', async () => {
    const asked: unknown[] = [];
    const props = { onFollow: (...how: unknown[]) => void asked.push(how) };
    const page = await render(card({ view: written }, props));
    await page.again(card(following({ authors: ['Ada'] }), props));
    expect(page.text('[role=status]')).toBe('');
    await page.again(card(following({ authors: ['Ada', 'Cy'] }), props));
    expect(page.text('[role=status]')).toBe('Following Cy');
    await page.click(page.button('Undo'));
    expect(asked).toEqual([[false, 'Cy']]);
    await page.again(card(following({ authors: ['Ada', 'Cy'], like: true }), props));
    expect(page.text('[role=status]')).toBe('Following papers like this');
    await page.again(card(following({ authors: ['Cy'], like: true }), props));
    expect(page.text('[role=status]')).toBe('No longer following Ada');
  });

  test('is not offered before it is known', async () => {
    const { root } = await render(card({ view: written }, { onFollow: () => undefined }));
    expect(root.querySelector('.author')).toBeNull();
  });
});

describe('a note', () => {
  test('stands in the card, and is thrown away where it is cancelled', async () => {
    const notes: string[] = [];
    const { root, button, click, key } = await render(
      card({ note: 'Mine.' }, { onNote: (note) => void notes.push(note) }),
    );
    expect(button('Edit note: Mine.').textContent).toBe('Mine.');
    await click(button('Edit note: Mine.'));
    expect(root.querySelector('textarea')?.value).toBe('Mine.');
    await key(root.querySelector('textarea')!, 'Escape');
    expect(notes).toEqual([]);
    button('Edit note: Mine.');
  });
});

describe('what came of it', () => {
  test('a save is heard and shown by the button alone; both ways it can be undone', async () => {
    const asked: boolean[] = [];
    const props = { onSave: (saved: boolean) => void asked.push(saved) };
    const { again, button, click, root } = await render(card({}, props));
    await again(card({ saved: true }, props));
    const status = root.querySelector('[role=status]')!;
    expect([status.className, status.textContent]).toEqual(['unseen', 'Saved']);
    await click(button('Undo'));
    expect(asked).toEqual([false]);
    await again(card({ saved: false }, props));
    expect(status.className).toBe('said');
    await click(button('Undo'));
    expect(asked).toEqual([false, true]);
  });
});

describe('turning off', () => {
  test('says where, and asks before it does', async () => {
    const where: string[] = [];
    const props = { site: 'blog.example', onTurnOff: (at: string) => void where.push(at) };
    const { button, click } = await render(card({}, props));
    await click(button('More'));
    await click(button('Turn off'));
    expect(where).toEqual([]);
    await click(button('On blog.example'));
    expect(where).toEqual(['site']);
  });
});
