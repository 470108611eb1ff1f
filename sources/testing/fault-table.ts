import type { ProblemKind } from '../../papers/problem.ts';
import type { Answer } from './fake-upstream.ts';
import { json, xml } from './fake-upstream.ts';
import { atomError, soundReplies } from './sound-replies.ts';

/** When the problem says that asking again makes sense. */
export type Again =
  /** Not before the host's own wish, in seconds. */
  | { asked: number }
  /** After a pause of our own. */
  | 'after a pause'
  /** Nobody can say: at the next look-up. */
  | 'unknown';

export interface FaultRow {
  /** As the table in docs/sources.md names it. */
  name: string;
  answer: Answer;
  kind: ProblemKind;
  again: Again;
  /** Only for arXiv's query API. */
  onlyAtom?: boolean;
  /** What differs for arXiv, whose web pages are captchas. */
  arxivKind?: ProblemKind;
}

const status =
  (code: number, headers: HeadersInit = {}): Answer =>
  () =>
    json({ error: 'as the test wants it' }, { status: code, headers });

const captcha = `<!DOCTYPE html><html><head><title>Automated access</title></head><body>Are you human?</body></html>`;

const truncated: Answer = async (asked, signal) => {
  const sound = await soundReplies(asked, signal);
  const text = await sound.text();
  return new Response(text.slice(0, Math.floor(text.length * 0.6)), { headers: sound.headers });
};

const wrongType: Answer = async (asked, signal) => {
  const sound = await soundReplies(asked, signal);
  return new Response(await sound.text(), { headers: { 'content-type': 'application/pdf' } });
};

const CHUNK = 100_000;
/** How much of the endless body was read; a test resets it. */
export const bytesServed = { count: 0 };

const tenMegabytes: Answer = () => {
  const chunk = new TextEncoder().encode(' '.repeat(CHUNK));
  let left = 10_000_000 / CHUNK;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left-- === 0) return controller.close();
      bytesServed.count += CHUNK;
      controller.enqueue(chunk);
    },
  });
  return new Response(stream, { headers: { 'content-type': 'application/json' } });
};

const cutHalfWay: Answer = () => {
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('[{"paper":'));
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(stream, { headers: { 'content-type': 'application/json' } });
};

const silence: Answer = (_, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

const unknownName: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** 27 April 2026, 12:00:00 GMT: where the tests' clock begins. */
export const NOON = Date.UTC(2026, 3, 27, 12);
const IN_THREE_MINUTES = new Date(NOON + 180_000).toUTCString();

export const faultTable: FaultRow[] = [
  { name: '400', answer: status(400), kind: 'refused', again: 'unknown' },
  { name: '401', answer: status(401), kind: 'refused', again: 'unknown' },
  { name: '403', answer: status(403), kind: 'refused', again: 'unknown' },
  {
    name: '429 with `Retry-After` in seconds',
    answer: status(429, { 'retry-after': '120' }),
    kind: 'rate-limited',
    again: { asked: 120 },
  },
  {
    name: '429 with `Retry-After` as a date',
    answer: status(429, { 'retry-after': IN_THREE_MINUTES }),
    kind: 'rate-limited',
    again: { asked: 175 },
  },
  {
    name: '429 with `RateLimit`',
    answer: status(429, { ratelimit: '"api";r=0;t=240' }),
    kind: 'rate-limited',
    again: { asked: 240 },
  },
  { name: '429 without a word', answer: status(429), kind: 'rate-limited', again: { asked: 60 } },
  { name: '500', answer: status(500), kind: 'unavailable', again: 'after a pause' },
  { name: '503', answer: status(503), kind: 'unavailable', again: 'after a pause' },
  {
    name: '503 with `Retry-After`',
    answer: status(503, { 'retry-after': '30' }),
    kind: 'unavailable',
    again: { asked: 30 },
  },
  {
    name: 'a captcha or another web page with status 200',
    answer: () => new Response(captcha, { headers: { 'content-type': 'text/html' } }),
    kind: 'garbled',
    arxivKind: 'rate-limited',
    again: 'after a pause',
  },
  {
    name: "arXiv's `Error` entry",
    answer: () => xml(atomError),
    kind: 'refused',
    again: 'unknown',
    onlyAtom: true,
  },
  { name: 'a truncated body', answer: truncated, kind: 'garbled', again: 'unknown' },
  { name: 'a wrong content type', answer: wrongType, kind: 'garbled', again: 'after a pause' },
  { name: 'a body of 10 MB', answer: tenMegabytes, kind: 'garbled', again: 'after a pause' },
  {
    name: 'a reply slower than the time-out',
    answer: silence,
    kind: 'timed-out',
    again: 'after a pause',
  },
  {
    name: 'a connection cut half-way',
    answer: cutHalfWay,
    kind: 'unavailable',
    again: 'after a pause',
  },
  { name: 'a name that does not resolve', answer: unknownName, kind: 'offline', again: 'unknown' },
];
