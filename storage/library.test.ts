import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeBackup, readBackup } from '../papers/library/backup.ts';
import type { Library } from '../papers/library/library.ts';
import { libraries } from '../papers/library/testing/libraries.ts';
import type { PaperId } from '../papers/paper.ts';
import {
  backUpDaily,
  BACKUPS_KEPT,
  listBackups,
  noteFiled,
  readBackupOf,
  unfiled,
} from './backups.ts';
import { db } from './db.ts';
import {
  eraseLibrary,
  previewRestore,
  putBackElsewhere,
  readLibrary,
  removeElsewhere,
  restoreLibrary,
} from './library.ts';
import { addFacet } from './papers.ts';
import {
  changeKept,
  dismissNews,
  noteSeen,
  papersToCheck,
  setAllSaved,
  setSaved,
  UNDO_FOR,
} from './shelf.ts';

const A_DAY = 86_400_000;
const id = '2305.10425' as PaperId;

beforeEach(async () => {
  await db.delete();
  await db.open();
});

/** As if the browser had thrown everything away. */
async function forgetAll(): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
}

describe('the round trip', () => {
  test('export, erase, import gives an equal library, byte for byte on a second export', async () => {
    await fc.assert(
      fc.asyncProperty(libraries(), async (library) => {
        await forgetAll();
        await restoreLibrary(library, 'replace', 5);
        const first = await writeBackup(await readLibrary());
        await forgetAll();
        const { library: read, damage } = await readBackup(first);
        expect(damage).toEqual([]);
        await restoreLibrary(read!, 'replace', 9);
        expect(await writeBackup(await readLibrary())).toBe(first);
        await restoreLibrary(read!, 'merge', 10);
        expect(await writeBackup(await readLibrary())).toBe(first);
      }),
      { numRuns: 60 },
    );
  });
});

const small = (): Library => ({
  shelf: [{ id, savedAt: 3, tags: ['rlhf'], note: 'mine' }],
  elsewhere: [{ key: 'doi:10.1/x', title: 'X', authors: [], savedAt: 4 }],
  papers: [{ id, facets: { arxiv: { source: 'arxiv', at: 1, facts: { title: 'SLiC' } } } }],
  subscriptions: [],
});

describe('restoring', () => {
  test('says first what it will do', async () => {
    await setSaved('2406.12168' as PaperId, true, 1);
    expect(await previewRestore(small(), 'merge')).toMatchObject({
      added: 2,
      removed: 0,
      changed: 0,
    });
    expect(await previewRestore(small(), 'replace')).toMatchObject({ added: 2, removed: 1 });
    expect(await db.shelf.count()).toBe(1);
  });

  test('by merging loses neither tags nor notes nor the earlier date', async () => {
    await setSaved(id, true, 7);
    await changeKept([id], (kept) => ({ ...kept, tags: ['own'], note: 'other' }));
    await restoreLibrary(small(), 'merge', 8);
    expect(await db.shelf.get(id)).toEqual({
      id,
      savedAt: 3,
      tags: ['own', 'rlhf'],
      note: 'other\n\nmine',
    });
  });

  test.each(['shelf', 'elsewhere', 'papers', 'subscriptions'] as const)(
    'that dies while writing %s leaves the library as it was',
    async (table) => {
      await setSaved('2406.12168' as PaperId, true, 1);
      const before = await writeBackup(await readLibrary());
      const library = small();
      library.subscriptions = [{ key: 'x', addedAt: 1 } as never];
      const die = () => {
        throw new Error('killed');
      };
      db.table(table).hook('creating', die);
      await expect(restoreLibrary(library, 'replace', 8)).rejects.toThrow(/killed|abort/i);
      db.table(table).hook('creating').unsubscribe(die);
      expect(await writeBackup(await readLibrary())).toBe(before);
    },
  );
});

describe('undo', () => {
  test('brings a paper back with its tags, its note and its date', async () => {
    await setSaved(id, true, 1, { url: 'https://blog.example/', title: 'Blog' });
    await changeKept([id], (kept) => ({ ...kept, tags: ['a'], note: 'n', starred: true }));
    const before = await db.shelf.get(id);
    await setAllSaved([id], false, 2);
    expect(await db.shelf.get(id)).toBeUndefined();
    await setAllSaved([id], true, 3);
    expect(await db.shelf.get(id)).toEqual(before);
  });

  test('is over after a day', async () => {
    await setSaved(id, true, 1);
    await setSaved(id, false, 2);
    await setSaved(id, true, 3 + UNDO_FOR);
    expect((await db.shelf.get(id))?.savedAt).toBe(3 + UNDO_FOR);
  });

  test('holds for works elsewhere too', async () => {
    await restoreLibrary(small(), 'merge', 1);
    await removeElsewhere(['doi:10.1/x'], 2);
    expect(await db.elsewhere.count()).toBe(0);
    await putBackElsewhere(['doi:10.1/x']);
    expect((await db.elsewhere.get('doi:10.1/x'))?.title).toBe('X');
  });
});

describe('backups inside the browser', () => {
  test('are made once a day, and a week of them is kept', async () => {
    expect(await backUpDaily(0)).toBe(false);
    await restoreLibrary(small(), 'merge', 1);
    for (let day = 0; day < 9; day++) await backUpDaily(day * A_DAY);
    expect(await backUpDaily(8 * A_DAY + 5)).toBe(false);
    const notes = await listBackups();
    expect(notes.map(({ day }) => day)).toHaveLength(BACKUPS_KEPT);
    expect(notes[0]?.day).toBe('1970-01-09');
    expect((await readBackup((await readBackupOf('1970-01-09'))!)).library?.shelf).toEqual(
      small().shelf,
    );
  });

  test('are joined by a reminder once a hundred papers are in no file', async () => {
    const ids = Array.from({ length: 100 }, (_, n) => `2401.${String(n + 1).padStart(5, '0')}`);
    await setAllSaved(ids.slice(1) as PaperId[], true, 1);
    expect(await unfiled()).toBe(0);
    await setAllSaved(ids as PaperId[], true, 2);
    expect(await unfiled()).toBe(100);
    await noteFiled();
    expect(await unfiled()).toBe(0);
  });
});

test('erasing the library leaves the cache', async () => {
  await restoreLibrary(small(), 'merge', 1);
  await eraseLibrary();
  expect((await readLibrary()).shelf).toEqual([]);
  expect(await db.papers.count()).toBe(1);
});

test('what was known when a paper was saved stays noted until its news is dismissed', async () => {
  const version = (at: number) =>
    addFacet(id, { source: 'arxiv', at, facts: { title: 'SLiC', version: at } }, at);
  await setSaved(id, true, 1);
  await version(1);
  await noteSeen([id]);
  await version(2);
  await noteSeen([id]);
  expect((await db.shelf.get(id))?.seen).toEqual({ version: 1 });
  await dismissNews(id);
  expect((await db.shelf.get(id))?.seen).toEqual({ version: 2 });
});

test('a version that arXiv tells only after the paper was saved is noted then, and is no news', async () => {
  await addFacet(id, { source: 'hugging-face', at: 1, facts: { title: 'T' } }, 1);
  await setSaved(id, true, 1);
  await noteSeen([id]);
  expect((await db.shelf.get(id))?.seen).toEqual({});
  await addFacet(id, { source: 'arxiv', at: 2, facts: { title: 'T', version: 3 } }, 2);
  await noteSeen([id]);
  expect((await db.shelf.get(id))?.seen).toEqual({ version: 3 });
});

test('of the saved papers those come first of which arXiv spoke longest ago', async () => {
  const [old, fresh, unknown] = ['2401.00001', '2401.00002', '2401.00003'] as PaperId[];
  await setAllSaved([fresh!, old!, unknown!], true, 1);
  await addFacet(old!, { source: 'arxiv', at: 5, facts: { title: 'Old' } }, 5);
  await addFacet(fresh!, { source: 'arxiv', at: 9, facts: { title: 'Fresh' } }, 9);
  expect(await papersToCheck('all')).toEqual([unknown, old, fresh]);
  expect(await papersToCheck('nameless')).toEqual([unknown]);
});
