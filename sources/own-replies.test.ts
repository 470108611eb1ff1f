import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEMO_PAPERS, PAPERS } from '../e2e/replies/papers.ts';
import { answer } from '../e2e/server/hosts.ts';
import type { PaperId } from '../papers/paper.ts';
import { createArxiv } from './arxiv/index.ts';
import { createHuggingFace } from './hugging-face/index.ts';
import { createOpenAlex } from './openalex/index.ts';
import { createPapersWithCode } from './papers-with-code/index.ts';
import { createSemanticScholar } from './semantic-scholar/index.ts';
import { setUp } from './testing/set-up.ts';
import { settled } from './testing/settled.ts';

const TODAY = '2026-11-20';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(`${TODAY}T12:00:00Z`) });
});
afterEach(() => vi.useRealTimers());

/** The project's own upstreams, without the network between. */
const replayed = () =>
  setUp(({ url, method, body = '', headers }) => {
    const ask = { method, body, url: new URL(url), host: new URL(url).hostname, today: TODAY };
    const reply = answer({ ...ask, headers: Object.fromEntries(headers), papers: PAPERS });
    const sent = typeof reply.body === 'string' ? reply.body : new Uint8Array(reply.body);
    return new Response(sent, { status: reply.status, headers: reply.headers });
  }).client;

const ids = PAPERS.map(({ id }) => id as PaperId);

describe('the project’s own replies', () => {
  test('of arXiv name every paper', async () => {
    const found = await settled(createArxiv(replayed()).papers(ids));
    expect(found instanceof Map && [...found.keys()].toSorted()).toEqual(ids.toSorted());
  });

  test('of arXiv’s feeds are read whole', async () => {
    const announced = await settled(createArxiv(replayed()).announcements(['cs.CL', 'cs.LG']));
    expect(announced).toMatchObject({ dropped: 0, entries: expect.any(Array) });
  });

  test('of Hugging Face are papers or absences', async () => {
    const huggingFace = createHuggingFace(replayed());
    for (const { id, title, huggingFace: known } of DEMO_PAPERS) {
      const facts = await settled(huggingFace.paper(id as PaperId), 2000);
      if (known) expect(facts).toMatchObject({ title });
      else expect(facts).toBeUndefined();
    }
  });

  test('of Hugging Face’s lists are read whole', async () => {
    const huggingFace = createHuggingFace(replayed());
    for (const asked of [huggingFace.daily(TODAY), huggingFace.trending(), huggingFace.search('a')])
      expect(await settled(asked)).toMatchObject({ dropped: 0 });
  });

  test('of the others are papers, works or absences', async () => {
    const client = replayed();
    const [first] = DEMO_PAPERS.filter(({ semanticScholar }) => semanticScholar);
    const id = first!.id as PaperId;
    const scholar = createSemanticScholar(client, { key: 'k' });
    expect(await settled(scholar.paper(id))).toMatchObject({ title: first!.title });
    expect(await settled(scholar.recommendations(id))).not.toBeInstanceOf(Error);
    const withCode = createPapersWithCode(client);
    expect(await settled(withCode.paper(id))).toMatchObject({ title: first!.title });
    expect(await settled(withCode.related(id))).not.toBeInstanceOf(Error);
    expect(await settled(createOpenAlex(client).paper(id))).toMatchObject({ title: first!.title });
  });
});
