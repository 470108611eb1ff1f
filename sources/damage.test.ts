import { expect, test } from 'vitest';
import type { Damage } from '../papers/damage.ts';
import type { PaperId } from '../papers/paper.ts';
import { createArxiv } from './arxiv/index.ts';
import { createClient, type Client } from './client.ts';
import { createHuggingFace } from './hugging-face/index.ts';
import { createOpenAlex } from './openalex/index.ts';
import { createPapersWithCode } from './papers-with-code/index.ts';
import { createSemanticScholar } from './semantic-scholar/index.ts';
import { sleep } from './sleep.ts';
import { fakeUpstream } from './testing/fake-upstream.ts';
import { memoryThrottleStore } from './testing/memory-throttle-store.ts';

const ID = '2305.10425' as PaperId;

/** What is counted when a service answers one question with the given reply. */
async function counted(
  reply: string,
  ask: (client: Client) => Promise<unknown>,
  type = 'application/json',
) {
  const noted: [string, Damage][] = [];
  const upstream = fakeUpstream(() => new Response(reply, { headers: { 'content-type': type } }));
  const client = createClient({
    fetch: upstream.fetch,
    now: Date.now,
    random: () => 0.5,
    sleep,
    store: memoryThrottleStore(),
    onDamage: (source, damage) => noted.push([source, damage]),
  });
  await ask(client);
  return noted;
}

const json = JSON.stringify;
const hugging = { id: ID, title: 'T', upvotes: 'many', authors: [{ name: 1 }, { name: 'A' }] };

test.each<[string, string, (client: Client) => Promise<unknown>, [string, Damage][]]>([
  [
    'a paper of Hugging Face',
    json(hugging),
    (client) => createHuggingFace(client).paper(ID),
    [['hugging-face', { dropped: 0, fields: 2 }]],
  ],
  [
    'a list of Hugging Face',
    json([null, { paper: hugging }, { paper: { title: 'no identifier' } }]),
    (client) => createHuggingFace(client).trending(),
    [['hugging-face', { dropped: 2, fields: 2 }]],
  ],
  [
    'a paper of Papers with Code',
    json({ title: 'T', citations: -1 }),
    (client) => createPapersWithCode(client).paper(ID),
    [['papers-with-code', { dropped: 0, fields: 1 }]],
  ],
  [
    'related works of Papers with Code',
    json([{ arxiv_id: '2305.10429', title: 'T', venue: 5 }, 'x']),
    (client) => createPapersWithCode(client).related(ID),
    [['papers-with-code', { dropped: 1, fields: 1 }]],
  ],
  [
    'a batch of Semantic Scholar',
    json([{ title: 'T', tldr: { text: 3 } }]),
    (client) => createSemanticScholar(client).paper(ID),
    [['semantic-scholar', { dropped: 0, fields: 1 }]],
  ],
  [
    'recommendations of Semantic Scholar, where being elsewhere than on arXiv is no damage',
    json({ recommendedPapers: [{ title: 'Elsewhere' }, 5] }),
    (client) => createSemanticScholar(client).recommendations(ID),
    [['semantic-scholar', { dropped: 1, fields: 0 }]],
  ],
  [
    'a work of OpenAlex',
    json({ title: 'T', cited_by_count: 'many' }),
    (client) => createOpenAlex(client).paper(ID),
    [['openalex', { dropped: 0, fields: 1 }]],
  ],
  [
    'a sound reply, of which nothing is counted',
    json({ title: 'T', cited_by_count: 3 }),
    (client) => createOpenAlex(client).paper(ID),
    [],
  ],
])('%s', async (_, reply, ask, expected) => {
  expect(await counted(reply, ask)).toEqual(expected);
});

test('a feed of arXiv', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry/><entry>
    <id>http://arxiv.org/abs/${ID}v1</id><title>T</title><published>soon</published></entry></feed>`;
  const ask = (client: Client) => createArxiv(client).search({ query: 'all:x' });
  expect(await counted(feed, ask, 'application/atom+xml')).toEqual([
    ['arxiv', { dropped: 1, fields: 1 }],
  ]);
});
