import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Client, SourceRequest } from './client.ts';
import { after, json, type Answer } from './testing/fake-upstream.ts';
import { setUp } from './testing/set-up.ts';
import { problemWith, settled } from './testing/settled.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HUGGING_FACE = 'https://huggingface.co/api/papers/2305.10425';
const ARXIV = 'https://export.arxiv.org/api/query?id_list=2305.10425';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => vi.useRealTimers());

const ok: Answer = () => json({});

const askHuggingFace = (client: Client, more: Partial<SourceRequest> = {}) =>
  client.get({ url: HUGGING_FACE, source: 'hugging-face', ...more });
const askArxiv = (client: Client, more: Partial<SourceRequest> = {}) =>
  client.get({ url: ARXIV, source: 'arxiv', ...more });

describe('one request', () => {
  test('carries no cookies and no referrer, and says what it accepts', async () => {
    const { client, upstream } = setUp(ok);
    await settled(askHuggingFace(client));
    const [asked] = upstream.log;
    expect(asked?.headers.get('accept')).toBe('application/json');
    expect(asked?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('is answered with status, text and headers', async () => {
    const { client } = setUp(() => json({ id: 1 }, { headers: { etag: '"x"' } }));
    const reply = await settled(askHuggingFace(client));
    expect(reply).toMatchObject({ status: 200, text: '{"id":1}' });
    expect('headers' in reply && reply.headers.get('etag')).toBe('"x"');
  });

  test('finds nothing where the host says 404', async () => {
    const { client } = setUp(() => new Response('<html>gone</html>', { status: 404 }));
    expect(await settled(askHuggingFace(client))).toMatchObject({ status: 404, text: '' });
  });

  test('asks for the late query only when its turn has come', async () => {
    const { client, upstream } = setUp(ok);
    const wanted = ['a'];
    const url = 'https://export.arxiv.org/api/query';
    void askArxiv(client);
    const second = client.get({ url, lateQuery: () => wanted.join(','), source: 'arxiv' });
    await vi.advanceTimersByTimeAsync(SECOND);
    wanted.push('b');
    await settled(second);
    expect(upstream.log.at(-1)?.url).toBe(`${url}?a,b`);
  });
});

describe('the queue', () => {
  test('lets one arXiv request out every three seconds, whatever its host name', async () => {
    const { client, upstream } = setUp(ok);
    void askArxiv(client);
    void client.get({ url: 'https://rss.arxiv.org/rss/cs.CL', source: 'arxiv' });
    await vi.advanceTimersByTimeAsync(2_999);
    expect(upstream.log).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(upstream.log).toHaveLength(2);
  });

  test('serves a hovered card before background work that came earlier', async () => {
    const { client, upstream } = setUp(ok);
    void askArxiv(client, { url: `${ARXIV}&first` });
    void askArxiv(client, { url: `${ARXIV}&digest`, priority: 'background' });
    void askArxiv(client, { url: `${ARXIV}&hovered`, priority: 'hover' });
    await vi.advanceTimersByTimeAsync(10 * SECOND);
    expect(upstream.log.map(({ url }) => url.split('&').at(-1))).toEqual([
      'first',
      'hovered',
      'digest',
    ]);
  });

  test('turns a card away at once when its turn is too far off, with the time of its turn', async () => {
    const { client } = setUp(ok);
    const begin = Date.now();
    for (let index = 0; index < 3; index += 1) void askArxiv(client).catch(() => undefined);
    const problem = await problemWith(askArxiv(client), 0);
    expect(problem).toEqual({ source: 'arxiv', kind: 'rate-limited', retryAt: begin + 9 * SECOND });
  });

  test('keeps a part of the burst for cards', async () => {
    const { client, upstream } = setUp(ok);
    for (let index = 0; index < 40; index += 1)
      askHuggingFace(client, { priority: 'background' }).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(upstream.log).toHaveLength(30);
    for (let index = 0; index < 20; index += 1) void askHuggingFace(client);
    await vi.advanceTimersByTimeAsync(0);
    expect(upstream.log).toHaveLength(50);
  });

  test('never has more connections open than the host allows', async () => {
    const { client, upstream } = setUp(after(2 * SECOND, ok));
    for (let index = 0; index < 10; index += 1) void askHuggingFace(client);
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(upstream.log).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    expect(upstream.log).toHaveLength(8);
  });
});

describe('giving up', () => {
  test('takes a waiting request out of the queue', async () => {
    const { client, upstream } = setUp(ok);
    void askArxiv(client);
    const patience = new AbortController();
    const waiting = askArxiv(client, { signal: patience.signal }).catch((error: unknown) => error);
    patience.abort('nobody waits');
    expect(await waiting).toBe('nobody waits');
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(upstream.log).toHaveLength(1);
  });

  test('cuts off a request that is under way, and is no failure of the host', async () => {
    const { client, upstream, store } = setUp(after(5 * SECOND, ok));
    const patience = new AbortController();
    const asked = askArxiv(client, { signal: patience.signal }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(SECOND);
    patience.abort('nobody waits');
    expect(await asked).toBe('nobody waits');
    expect(upstream.log[0]?.endedAt).toBe(upstream.log[0]!.at + SECOND);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.states.get('arxiv')).toMatchObject({ failures: 0, leases: [] });
  });

  test('before anything was asked asks nothing', async () => {
    const { client, upstream } = setUp(ok);
    const asked = askArxiv(client, { signal: AbortSignal.abort('too late') });
    expect(await asked.catch((error: unknown) => error)).toBe('too late');
    expect(upstream.log).toHaveLength(0);
  });
});

test('a reader without storage still gets cards, within the budget for as long as the worker lives', async () => {
  const { upstream, store, clientOverSameStore } = setUp(ok);
  store.read = () => Promise.reject(new Error('no IndexedDB'));
  store.write = () => Promise.reject(new Error('no IndexedDB'));
  const client = clientOverSameStore();
  void askArxiv(client);
  void askArxiv(client);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(upstream.log).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(upstream.log).toHaveLength(2);
});

test('a slot is written down before its request goes out', async () => {
  const { client, store, upstream } = setUp(ok);
  const written: number[] = [];
  upstream.answerWith(() => {
    written.push(store.states.get('arxiv')?.leases.length ?? 0);
    return json({});
  });
  await settled(askArxiv(client), 0);
  expect(written).toEqual([1]);
});
