import { describe, expect, test } from 'vitest';
import type { ZoteroOutcome } from '../../papers/zotero.ts';
import { createZotero } from './index.ts';

interface Asked {
  path: string;
  headers: Headers;
  body: unknown;
}
type Replies = Record<string, () => Response | Promise<Response>>;

/** A Zotero that answers each path as told. */
function fake(replies: Replies) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const path = new URL(String(input)).pathname.replace('/connector/', '');
    const { body } = init ?? {};
    asked.push({
      path,
      headers: new Headers(init?.headers),
      body: typeof body === 'string' ? JSON.parse(body) : body,
    });
    const reply = replies[path];
    if (!reply) throw new TypeError('Failed to fetch');
    return Promise.race([
      reply(),
      new Promise<never>((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
      ),
    ]);
  };
  return { asked, zotero: createZotero({ fetch, timeout: 50 }) };
}

const TREE = [
  { id: 'L1', name: 'My Library', level: 0 },
  { id: 'C4', name: 'Reading', level: 1 },
  { id: 'C9', name: 'Thesis', level: 1 },
];
const selected = (given: object = { id: 4, name: 'Reading', targets: TREE }): Replies => ({
  getSelectedCollection: () => Response.json(given),
});
const taken = { saveItems: () => new Response(null, { status: 201 }) };
const never = () => new Promise<Response>(() => {});
const parcel = { items: [{}, {}], sessionID: 's', uri: 'https://x/' };

describe('where things can be saved', () => {
  test('is the tree that Zotero tells, with what is selected in it', async () => {
    const { zotero } = fake(selected());
    expect(await zotero.places()).toEqual({
      targets: TREE,
      selected: 'C4',
      name: 'Reading',
      editable: true,
    });
  });

  test('a library selected as a whole has no collection', async () => {
    const { zotero } = fake(selected({ id: null, libraryID: 1, name: null, targets: TREE }));
    expect(await zotero.places()).toMatchObject({ selected: 'L1' });
  });

  test('what is no target is left out', async () => {
    const { zotero } = fake(selected({ id: 4, targets: [{ id: 4 }, 'C9', null, ...TREE] }));
    expect(await zotero.places()).toMatchObject({ targets: TREE });
  });

  test('is not known where Zotero does not run, or does not answer in time', async () => {
    expect(await fake({}).zotero.places()).toEqual({ kind: 'not-running' });
    const { zotero } = fake({ getSelectedCollection: never });
    expect(await zotero.places()).toEqual({ kind: 'too-slow' });
  });
});

describe('saving', () => {
  test('goes into the collection selected in Zotero, which is named', async () => {
    const { asked, zotero } = fake({ ...selected(), ...taken });
    expect(await zotero.save(parcel)).toEqual({ kind: 'saved', count: 2, collection: 'Reading' });
    expect(asked.map(({ path }) => path)).toEqual(['getSelectedCollection', 'saveItems']);
    for (const { headers } of asked) {
      expect(headers.get('X-Zotero-Connector-API-Version')).toBe('3');
    }
    expect(asked[1]?.body).toMatchObject({ sessionID: 's', items: [{}, {}] });
  });

  test('into another collection moves what was saved', async () => {
    const { asked, zotero } = fake({
      ...selected(),
      ...taken,
      updateSession: () => Response.json({}),
    });
    const outcome = await zotero.save({ ...parcel, target: 'C9' });
    expect(outcome).toMatchObject({ kind: 'saved', collection: 'Thesis' });
    expect(asked[2]).toMatchObject({
      path: 'updateSession',
      body: { sessionID: 's', target: 'C9' },
    });
  });

  test('into a collection that is gone meanwhile says where things are', async () => {
    const { zotero } = fake({
      ...selected(),
      ...taken,
      updateSession: () => Response.json({ error: 'COLLECTION_NOT_FOUND' }, { status: 400 }),
    });
    const outcome = await zotero.save({ ...parcel, target: 'C77' });
    expect(outcome).toMatchObject({ kind: 'saved', collection: 'Reading', misplaced: true });
  });

  test('a session that Zotero knows was saved before', async () => {
    const { zotero } = fake({
      ...selected(),
      saveItems: () => Response.json({ error: 'SESSION_EXISTS' }, { status: 409 }),
    });
    expect((await zotero.save(parcel)).kind).toBe('saved');
  });

  test('elsewhere works though what is selected takes no changes', async () => {
    const { zotero } = fake({
      ...selected({ id: 30, name: 'Group', libraryEditable: false, targets: TREE }),
      ...taken,
      updateSession: () => Response.json({}),
    });
    expect((await zotero.save({ ...parcel, target: 'C9' })).kind).toBe('saved');
  });

  const readOnly = () => Response.json({ libraryEditable: false }, { status: 500 });
  test.each<[Replies, ZoteroOutcome['kind']]>([
    [selected({ name: 'Group', libraryEditable: false }), 'read-only'],
    [{ ...selected(), saveItems: readOnly }, 'read-only'],
    [{ ...selected(), saveItems: () => new Response('oh', { status: 500 }) }, 'refused'],
    [{}, 'not-running'],
    [{ ...selected(), saveItems: never }, 'too-slow'],
  ])('what Zotero does is told apart: %# is %s', async (replies, kind) => {
    expect((await fake(replies).zotero.save(parcel)).kind).toBe(kind);
  });
});

describe('a PDF', () => {
  const file = { sessionID: 's', parentItemID: '1706.03762', title: 'PDF', url: 'https://x/' };
  const attach = (saveAttachment: Replies[string]) => {
    const { asked, zotero } = fake({ saveAttachment });
    return { asked, done: zotero.attach({ ...file, bytes: new Uint8Array([37]) }) };
  };

  test('is given to its item by name', async () => {
    const { asked, done } = attach(() => new Response(null, { status: 201 }));
    expect(await done).toBe('attached');
    expect(asked[0]?.headers.get('Content-Type')).toBe('application/pdf');
    expect(JSON.parse(asked[0]?.headers.get('X-Metadata') ?? '')).toEqual(file);
  });

  test.each([
    [200, 'no-files'],
    [404, 'by-itself'],
    [400, 'failed'],
  ])('answered with %i is %s', async (status, outcome) => {
    expect(await attach(() => new Response(null, { status })).done).toBe(outcome);
  });
});
