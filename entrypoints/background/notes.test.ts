import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { PaperId } from '../../papers/paper.ts';
import { isSaved, readShelf, setSaved } from '../../storage/shelf.ts';
import { noteIn, setNote } from './notes.ts';
import type { Saving } from './saving.ts';

const id = '2305.10425' as PaperId;
const note = async () => (await readShelf([id]))[0]?.note;
const saving = {
  save: async (paper: PaperId, saved: boolean) => {
    await setSaved(paper, saved, 1);
    return { saved };
  },
} as Saving;

describe('a note from a page', () => {
  test('is words, trimmed, and not without end', () => {
    expect(noteIn({ note: '  Read again. ' })).toBe('Read again.');
    expect(noteIn({ note: 'a'.repeat(50_000) })).toHaveLength(20_000);
    for (const raw of [undefined, {}, { note: 7 }]) expect(() => noteIn(raw)).toThrow(/note/);
  });

  test('keeps the paper with it; taken away, the paper stays', async () => {
    expect(await setNote(saving, id, 'Read again.')).toEqual({ note: 'Read again.' });
    expect([await isSaved(id), await note()]).toEqual([true, 'Read again.']);
    expect(await setNote(saving, id, '')).toEqual({ note: undefined });
    expect([await isSaved(id), await note()]).toEqual([true, undefined]);
  });
});
