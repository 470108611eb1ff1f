import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from './client.ts';
import { sleep } from './sleep.ts';
import { problemOf, SourceError } from './source-error.ts';
import { everyQuestion } from './testing/every-question.ts';
import { fakeUpstream, json } from './testing/fake-upstream.ts';
import { bytesServed, faultTable, NOON } from './testing/fault-table.ts';
import { memoryThrottleStore } from './testing/memory-throttle-store.ts';
import { soundReplies } from './testing/sound-replies.ts';

const A_MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  bytesServed.count = 0;
});
afterEach(() => vi.useRealTimers());

function setUp() {
  const upstream = fakeUpstream(soundReplies);
  const store = memoryThrottleStore();
  const client = createClient({
    fetch: upstream.fetch,
    now: Date.now,
    random: () => 0.5,
    sleep,
    store,
  });
  return { upstream, store, client };
}

/** Lets the clock run until the question is answered; a rejection becomes its error. */
async function outcomeOf(asked: Promise<unknown>): Promise<unknown> {
  const outcome = asked.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(A_MINUTE / 2);
  return outcome;
}

describe.each(everyQuestion)('$name', (question) => {
  const rows = faultTable.filter(({ onlyAtom }) => !onlyAtom || question.atom);

  test('is answered in good health', async () => {
    const { client } = setUp();
    const answer = await outcomeOf(question.ask(client));
    expect(answer).not.toBeInstanceOf(Error);
    expect(answer).toBeDefined();
  });

  test('404 means that there is none', async () => {
    const { client, upstream } = setUp();
    upstream.answerWith(() => json({ error: 'not found' }, { status: 404 }));
    const answer = await outcomeOf(question.ask(client));
    if (question.absent === 'undefined') expect(answer).toBeUndefined();
    if (question.absent === 'empty') expect(answer).toEqual([]);
    if (question.absent === 'garbled') expect(problemOf(answer)?.kind).toBe('garbled');
  });

  test.each(rows)('$name', async ({ answer, kind, arxivKind, again }) => {
    const { client, upstream } = setUp();
    upstream.answerWith(answer);
    const asked = Date.now();
    const error = await outcomeOf(question.ask(client));
    const expected = question.source === 'arxiv' ? (arxivKind ?? kind) : kind;

    expect(error).toBeInstanceOf(SourceError);
    expect(problemOf(error)).toMatchObject({ source: question.source, kind: expected });
    const retryAt = problemOf(error)?.retryAt;
    if (again === 'unknown') expect(retryAt).toBeUndefined();
    else if (again === 'after a pause') expect(retryAt).toBeGreaterThan(asked);
    else expect(retryAt).toBeGreaterThanOrEqual(asked + again.asked * 1000);

    upstream.answerWith(soundReplies);
    vi.setSystemTime(Math.max(Date.now(), (retryAt ?? 0) + 1) + 2 * A_MINUTE);
    expect(await outcomeOf(question.ask(client))).not.toBeInstanceOf(Error);
  });

  test('a body of 10 MB is not read to its end', async () => {
    const { client, upstream } = setUp();
    upstream.answerWith(faultTable.find(({ name }) => name.includes('10 MB'))!.answer);
    await outcomeOf(question.ask(client));
    expect(bytesServed.count).toBeGreaterThan(0);
    expect(bytesServed.count).toBeLessThan(9_000_000);
  });
});

test('docs/sources.md says of every row what the reader sees, what is stored and when it is tried again', () => {
  const page = readFileSync(new URL('../docs/sources.md', import.meta.url), 'utf8');
  for (const { name } of faultTable) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${name} `));
    expect(
      row?.split('|').filter((cell) => cell.trim()),
      name,
    ).toHaveLength(4);
  }
});
