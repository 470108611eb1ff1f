import { expect, test } from 'vitest';
import { createZotero, zoteroInWords } from './index.ts';

interface Asked {
  path: string;
  headers: Headers;
  body: { sessionID?: string; items?: object[] };
}

/** A Zotero that answers each path as told. */
function fake(replies: Record<string, () => Response | Promise<Response>>) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const path = new URL(String(input)).pathname.replace('/connector/', '');
    const headers = new Headers(init?.headers);
    asked.push({ path, headers, body: JSON.parse(String(init?.body)) as Asked['body'] });
    const reply = replies[path];
    if (!reply) throw new TypeError('Failed to fetch');
    init?.signal?.throwIfAborted();
    return Promise.race([
      reply(),
      new Promise<never>((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
      ),
    ]);
  };
  return { asked, zotero: createZotero({ fetch, timeout: 50 }) };
}

const collection = (given: object = { name: 'Reading', libraryEditable: true }) => ({
  getSelectedCollection: () => Response.json(given),
});
const save = (zotero: ReturnType<typeof createZotero>) => zotero.save([{}, {}], 's', 'https://x/');

test('papers are saved into the collection selected in Zotero, which is named', async () => {
  const { asked, zotero } = fake({
    ...collection(),
    saveItems: () => new Response(null, { status: 201 }),
  });
  const outcome = await save(zotero);
  expect(zoteroInWords(outcome)).toBe('2 papers saved to “Reading” in Zotero.');
  expect(asked.map(({ path }) => path)).toEqual(['getSelectedCollection', 'saveItems']);
  for (const { headers } of asked) expect(headers.get('X-Zotero-Connector-API-Version')).toBe('3');
  expect(asked[1]?.body).toMatchObject({ sessionID: 's', items: [{}, {}] });
});

test('a session that Zotero knows was saved before', async () => {
  const { zotero } = fake({
    ...collection(),
    saveItems: () => new Response(null, { status: 409 }),
  });
  expect((await save(zotero)).kind).toBe('saved');
});

test.each([
  [{ ...collection({ name: 'Group', libraryEditable: false }) }, 'read-only'],
  [
    {
      ...collection(),
      saveItems: () => Response.json({ libraryEditable: false }, { status: 500 }),
    },
    'read-only',
  ],
  [{ ...collection(), saveItems: () => new Response('oh', { status: 500 }) }, 'refused'],
  [{}, 'not-running'],
  [{ ...collection(), saveItems: () => new Promise<Response>(() => {}) }, 'too-slow'],
])('what Zotero does is told apart: %# is %s', async (replies, kind) => {
  const { zotero } = fake(replies);
  const outcome = await save(zotero);
  expect(outcome.kind).toBe(kind);
  expect(zoteroInWords(outcome)).toMatch(/Zotero/);
});
