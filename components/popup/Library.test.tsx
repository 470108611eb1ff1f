// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PaperId } from '../../papers/paper.ts';
import { render } from '../test/render.ts';
import { row } from '../test/rows.ts';
import { Library, type LibraryProps } from './Library.tsx';
import type { Row } from './types.ts';

const now = Date.UTC(2026, 10, 23, 9, 30);
const nothing = () => undefined;

describe('Library', () => {
  const rows = [
    row('1', 'Reward models', { saved: true }),
    row('2', 'Video logic', { saved: true }),
  ];
  const library = (shown: Row[], change: Partial<LibraryProps> = {}) => (
    <Library
      rows={shown}
      found={shown.length}
      saved={shown.length}
      typed=""
      now={now}
      onTyped={nothing}
      onMore={nothing}
      onRemove={nothing}
      onUndoRemove={nothing}
      {...change}
    />
  );

  test('says how many match what is typed', async () => {
    const typed: string[] = [];
    const { again, root, text, type } = await render(
      library(rows, { onTyped: (words) => void typed.push(words) }),
    );
    const field = root.querySelector('input')!;
    expect(root.querySelector(`label[for="${field.id}"]`)?.textContent).toBe('Filter');
    await type(field, 'video');
    expect(typed).toEqual(['video']);
    await again(library(rows.slice(1), { typed: 'video', saved: 2 }));
    expect(text('[role=status]')).toBe('1 of 2 papers');
    await again(library([], { typed: 'video reward', saved: 2 }));
    expect(text('.empty h2')).toBe('No paper matches');
  });

  test('has more where not all are shown', async () => {
    let asked = 0;
    const { button, click } = await render(library(rows, { found: 7, onMore: () => (asked += 1) }));
    await click(button('Show more'));
    expect(asked).toBe(1);
  });

  test('removes, and takes it back', async () => {
    const said: string[] = [];
    const onRemove = (id: PaperId) => void said.push(`remove ${id}`);
    const onUndo = (id: PaperId) => void said.push(`undo ${id}`);
    const { again, button, click, text } = await render(
      library(rows.slice(0, 1), { onRemove, onUndoRemove: onUndo }),
    );
    await click(button('Save'));
    await again(library([], { onRemove, onUndoRemove: onUndo }));
    expect(text('[role=status]')).toContain('Removed Reward models');
    await click(button('Undo'));
    expect(said).toEqual(['remove 1', 'undo 1']);
  });

  test('teaches when it is empty', async () => {
    const { text } = await render(library([]));
    expect(text('.empty h2')).toBe('Nothing saved yet');
  });
});
