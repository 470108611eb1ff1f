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
  const library = (
    shown: Row[],
    onRemove: LibraryProps['onRemove'] = nothing,
    onUndoRemove = onRemove,
  ) => <Library rows={shown} now={now} onRemove={onRemove} onUndoRemove={onUndoRemove} />;

  test('filters by every word, accents and case aside', async () => {
    const { root, text, type } = await render(library(rows));
    const field = root.querySelector('input')!;
    expect(root.querySelector(`label[for="${field.id}"]`)?.textContent).toBe('Filter');
    await type(field, 'VIDEO emile');
    expect([...root.querySelectorAll('h3')].map((title) => title.textContent)).toEqual([
      'Video logic',
    ]);
    expect(text('[role=status]')).toBe('1 of 2 papers');
    await type(field, 'video reward');
    expect(text('.empty h2')).toBe('No paper matches');
  });

  test('removes, and takes it back', async () => {
    const said: string[] = [];
    const onRemove = (id: PaperId) => void said.push(`remove ${id}`);
    const onUndo = (id: PaperId) => void said.push(`undo ${id}`);
    const { again, button, click, text } = await render(
      library(rows.slice(0, 1), onRemove, onUndo),
    );
    await click(button('Save'));
    await again(library([], onRemove, onUndo));
    expect(text('[role=status]')).toContain('Removed Reward models');
    await click(button('Undo'));
    expect(said).toEqual(['remove 1', 'undo 1']);
  });

  test('teaches when it is empty', async () => {
    const { text } = await render(library([]));
    expect(text('.empty h2')).toBe('Nothing saved yet');
  });
});
