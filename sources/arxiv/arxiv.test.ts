import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PaperId } from '../../papers/paper.ts';
import { problemOf } from '../source-error.ts';
import { after, xml } from '../testing/fake-upstream.ts';
import { setUp } from '../testing/set-up.ts';
import { settled } from '../testing/settled.ts';
import { atomEntry, atomFeed, soundReplies } from '../testing/sound-replies.ts';
import { createArxiv } from './index.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => vi.useRealTimers());

const [FIRST, SECOND, THIRD] = ['2305.10425', '1909.08593', 'hep-th/9901001'] as PaperId[];
const idsIn = (url: string | undefined) =>
  new URL(url ?? '').searchParams.get('id_list')?.split(',');

describe('a PDF', () => {
  const pdf = { headers: { 'content-type': 'application/pdf' } };

  test('comes whole, and counts as a request to arXiv like any other', async () => {
    const { client, upstream } = setUp(() => new Response('%PDF-1.4 \u0000', pdf));
    const bytes = await settled(createArxiv(client).pdf(FIRST!));
    expect(new TextDecoder().decode(bytes as Uint8Array)).toBe('%PDF-1.4 \u0000');
    expect(upstream.log.map(({ url }) => url)).toEqual([`https://arxiv.org/pdf/${FIRST}`]);
  });

  test('that arXiv does not have is undefined', async () => {
    const { client } = setUp(() => new Response('gone', { status: 404 }));
    expect(await settled(createArxiv(client).pdf(FIRST!))).toBeUndefined();
  });

  test('in whose place a web page comes is none', async () => {
    const { client } = setUp(() => new Response('<html>Are you a person?</html>', pdf));
    const failed = await settled(createArxiv(client).pdf(FIRST!).catch(problemOf));
    expect(failed).toMatchObject({ kind: 'rate-limited' });
  });
});

describe('look-ups of single papers', () => {
  test('of the same moment make one request', async () => {
    const { client, upstream } = setUp();
    const arxiv = createArxiv(client);
    const asked = [FIRST, SECOND, FIRST, THIRD].map((id) => arxiv.paper(id!));
    const facts = await settled(Promise.all(asked));
    expect(upstream.log.map(({ url }) => idsIn(url))).toEqual([[FIRST, SECOND, THIRD]]);
    expect(new URL(upstream.log[0]!.url).searchParams.get('max_results')).toBe('3');
    expect(facts).toHaveLength(4);
    expect(facts).not.toContain(undefined);
  });

  test('join the request that waits for its turn', async () => {
    const { client, upstream } = setUp();
    const arxiv = createArxiv(client);
    void arxiv.paper(FIRST!);
    await vi.advanceTimersByTimeAsync(500);
    void arxiv.paper(SECOND!);
    await vi.advanceTimersByTimeAsync(1000);
    void arxiv.paper(THIRD!);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(upstream.log.map(({ url }) => idsIn(url))).toEqual([[FIRST], [SECOND, THIRD]]);
  });

  test('find nothing where arXiv has none, or only an entry without a title', async () => {
    const { client } = setUp(() => xml(atomFeed(atomEntry(FIRST!), atomEntry(SECOND!, ''))));
    const arxiv = createArxiv(client);
    const asked = [FIRST, SECOND, THIRD].map((id) => arxiv.paper(id!));
    const found = await settled(Promise.all(asked));
    expect(found).toEqual([expect.objectContaining({ version: 2 }), undefined, undefined]);
  });

  test('of cards and of background work go separately', async () => {
    const { client, upstream } = setUp();
    const arxiv = createArxiv(client);
    void arxiv.paper(FIRST!, { priority: 'background' });
    void arxiv.paper(SECOND!);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(upstream.log.map(({ url }) => idsIn(url))).toEqual([[FIRST], [SECOND]]);
  });

  test('more than a hundred take several requests', async () => {
    const { client, upstream } = setUp();
    const arxiv = createArxiv(client);
    const ids = Array.from({ length: 150 }, (_, index) => `2401.${10_000 + index}` as PaperId);
    void Promise.allSettled(ids.map((id) => arxiv.paper(id)));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(upstream.log.map(({ url }) => idsIn(url)?.length)).toEqual([100, 50]);
  });

  test('a reader who leaves gives up alone', async () => {
    const { client, upstream } = setUp();
    const arxiv = createArxiv(client);
    const patience = new AbortController();
    const left = arxiv.paper(FIRST!, { signal: patience.signal }).catch((error: unknown) => error);
    const stayed = arxiv.paper(SECOND!);
    patience.abort('left');
    expect(await left).toBe('left');
    expect(await settled(stayed)).toMatchObject({ title: 'A Sound Reply' });
    expect(idsIn(upstream.log[0]?.url)).toEqual([SECOND]);
  });

  test('the last to leave takes the request along', async () => {
    const { client, upstream } = setUp(after(10_000, soundReplies));
    const arxiv = createArxiv(client);
    const readers = [new AbortController(), new AbortController()];
    for (const { signal } of readers) arxiv.paper(FIRST!, { signal }).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1000);
    readers[0]?.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(upstream.log[0]?.endedAt).toBeUndefined();
    readers[1]?.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(upstream.log[0]?.endedAt).toBe(upstream.log[0]!.at + 1940);
  });

  test('one spoilt identifier does not take the others along', async () => {
    const { client } = setUp((asked, signal) =>
      idsIn(asked.url)?.includes(SECOND!) ? xml('', { status: 400 }) : soundReplies(asked, signal),
    );
    const ids = [FIRST!, SECOND!, THIRD!];
    const found = await settled(createArxiv(client).papers(ids));
    expect(found instanceof Map && [...found.keys()]).toEqual([FIRST, THIRD]);
  });

  test('fail together when the request fails', async () => {
    const { client } = setUp(() => xml('', { status: 503 }));
    const arxiv = createArxiv(client);
    const asked = Promise.allSettled([arxiv.paper(FIRST!), arxiv.paper(SECOND!)]);
    const outcomes = await settled(asked);
    const problems =
      outcomes instanceof Error
        ? []
        : outcomes.map((o) => 'reason' in o && problemOf(o.reason)?.kind);
    expect(problems).toEqual(['unavailable', 'unavailable']);
  });
});

describe('announcements', () => {
  test('of many categories are one request', async () => {
    const { client, upstream } = setUp();
    const announced = await settled(
      createArxiv(client).announcements(['cs.CL', 'stat.ML', 'cs.CL']),
    );
    expect(upstream.log.map(({ url }) => url)).toEqual(['https://rss.arxiv.org/rss/cs.CL+stat.ML']);
    expect(announced).toMatchObject({ day: '2026-04-27', dropped: 0 });
  });

  test('of no category, or of none that can be one, ask nothing', async () => {
    const { client, upstream } = setUp();
    expect(await settled(createArxiv(client).announcements(['../x', '']))).toEqual({
      entries: [],
      dropped: 0,
      fields: 0,
    });
    expect(upstream.log).toEqual([]);
  });
});
