/** A stand-in for every upstream: answers what it is told to, and remembers what it was asked, when, and until when. */

export interface Asked {
  url: string;
  method: string;
  body?: string;
  headers: Headers;
  init?: RequestInit;
  at: number;
  /** When the answer was complete or given up; undefined while it is under way. */
  endedAt?: number;
}

export type Answer = (asked: Asked, signal: AbortSignal) => Response | Promise<Response>;

export interface FakeUpstream {
  log: Asked[];
  fetch: typeof globalThis.fetch;
  /** From now on, answers like this. */
  answerWith(answer: Answer): void;
}

export function fakeUpstream(first: Answer): FakeUpstream {
  let answer = first;
  const log: Asked[] = [];
  return {
    log,
    answerWith(next) {
      answer = next;
    },
    async fetch(input, init) {
      const asked: Asked = {
        url: String(input),
        method: init?.method ?? 'GET',
        body: typeof init?.body === 'string' ? init.body : undefined,
        headers: new Headers(init?.headers),
        init,
        at: Date.now(),
      };
      log.push(asked);
      const signal = init?.signal ?? new AbortController().signal;
      try {
        return await answer(asked, signal);
      } finally {
        asked.endedAt = Date.now();
      }
    },
  };
}

export const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json; charset=utf-8', ...init.headers },
  });

export const xml = (body: string, init: ResponseInit = {}) =>
  new Response(body, {
    ...init,
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', ...init.headers },
  });

/** Answers after `ms` milliseconds, or rejects as fetch does when it is aborted before. */
export const after =
  (ms: number, answer: Answer): Answer =>
  (asked, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(answer(asked, signal)), ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    });
