import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Client, SourceRequest } from './client.ts';
import { after, json, type Answer } from './testing/fake-upstream.ts';
import { setUp } from './testing/set-up.ts';
import { problemWith, settled } from './testing/settled.ts';

const SECOND = 1000;
const HUGGING_FACE = 'https://huggingface.co/api/papers/2305.10425';
const ARXIV = 'https://export.arxiv.org/api/query?id_list=2305.10425';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => vi.useRealTimers());

const ok: Answer = () => json({});
const failing: Answer = () => json({}, { status: 500 });

const askHuggingFace = (client: Client, more: Partial<SourceRequest> = {}) =>
  client.get({ url: HUGGING_FACE, source: 'hugging-face', ...more });
const askArxiv = (client: Client, more: Partial<SourceRequest> = {}) =>
  client.get({ url: ARXIV, source: 'arxiv', ...more });

describe('a host in trouble', () => {
  test('is left alone until the time it names, also by a new worker', async () => {
    const { client, clientOverSameStore, upstream } = setUp(() =>
      json({}, { status: 429, headers: { 'retry-after': '300' } }),
    );
    await settled(askHuggingFace(client), 0);
    upstream.answerWith(ok);
    const next = clientOverSameStore();
    expect(await problemWith(askHuggingFace(next), 0)).toMatchObject({ kind: 'rate-limited' });
    expect(upstream.log).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(331 * SECOND);
    expect(await settled(askHuggingFace(next), 0)).toMatchObject({ status: 200 });
  });

  test('that has used up its own budget with a good answer is left alone, too', async () => {
    const { client, upstream } = setUp(() =>
      json({}, { headers: { ratelimit: '"api";r=0;t=200' } }),
    );
    expect(await settled(askHuggingFace(client), 0)).toMatchObject({ status: 200 });
    const begin = Date.now();
    const problem = await problemWith(askHuggingFace(client), 0);
    expect(problem).toMatchObject({ kind: 'rate-limited', retryAt: begin + 200 * SECOND });
    expect(upstream.log).toHaveLength(1);
  });

  test('is asked ever more rarely, and not at all for minutes after five failures in a row', async () => {
    const { client } = setUp(failing);
    const pauses: number[] = [];
    for (let failure = 0; failure < 6; failure += 1) {
      const problem = await problemWith(askHuggingFace(client), 0);
      expect(problem?.kind).toBe('unavailable');
      pauses.push(problem!.retryAt! - Date.now());
      vi.setSystemTime(problem!.retryAt!);
    }
    expect(pauses).toEqual([1050, 2100, 4200, 8400, 315_000, 630_000]);
  });

  test('whose circuit is open is tried with one request at a time, and trusted after one answer', async () => {
    const { client, upstream } = setUp(failing);
    for (let failure = 0; failure < 5; failure += 1) {
      const problem = await problemWith(askHuggingFace(client), 0);
      vi.setSystemTime(problem!.retryAt!);
    }
    upstream.answerWith(after(SECOND, ok));
    const before = upstream.log.length;
    for (let index = 0; index < 5; index += 1) void askHuggingFace(client);
    await vi.advanceTimersByTimeAsync(0);
    expect(upstream.log).toHaveLength(before + 1);
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(upstream.log).toHaveLength(before + 5);
  });

  test('counts requests that fail together as one failure', async () => {
    const { client, store } = setUp(after(SECOND, failing));
    const asked = Array.from({ length: 4 }, () => askHuggingFace(client));
    await settled(Promise.allSettled(asked), 2 * SECOND);
    expect(store.states.get('hugging-face')?.failures).toBe(1);
  });

  test('does not hold up another', async () => {
    const { client, upstream } = setUp((asked, signal) =>
      asked.url.includes('arxiv') ? after(15 * SECOND, ok)(asked, signal) : json({}),
    );
    void askArxiv(client);
    expect(await settled(askHuggingFace(client), 0)).toMatchObject({ status: 200 });
    expect(upstream.log).toHaveLength(2);
  });
});

describe('no network', () => {
  const cut: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

  test('is offline when nothing answered of late, and the host is not blamed', async () => {
    const { client, store } = setUp(cut);
    expect(await problemWith(askArxiv(client), 0)).toEqual({ source: 'arxiv', kind: 'offline' });
    expect(store.states.get('arxiv')).toMatchObject({ failures: 0 });
  });

  test('is the host’s fault when another host answered a moment ago', async () => {
    const { client } = setUp((asked) => {
      if (asked.url.includes('arxiv')) throw new TypeError('Failed to fetch');
      return json({});
    });
    await settled(askHuggingFace(client), 0);
    expect(await problemWith(askArxiv(client), 0)).toMatchObject({ kind: 'unavailable' });
  });

  test('is offline whenever the browser says so', async () => {
    const { clientOverSameStore, upstream } = setUp(ok);
    const client = clientOverSameStore(() => false);
    await settled(askHuggingFace(client), 0);
    upstream.answerWith(cut);
    expect(await problemWith(askArxiv(client), 0)).toMatchObject({ kind: 'offline' });
  });
});
