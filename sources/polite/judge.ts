import type { Millis } from '../../papers/paper.ts';
import type { ProblemKind } from '../../papers/problem.ts';
import { LARGEST_BODY_BYTES, looksLikeHtml, mayBe, readBytes, type WireFormat } from './body.ts';
import { askedToWaitUntil } from './retry-after.ts';

export interface Reply {
  status: number;
  /** Empty for a 404. */
  text: string;
  /** In place of text, where a file was asked for. */
  bytes?: Uint8Array<ArrayBuffer>;
  headers: Headers;
}

/** What went wrong with one request, in words for a log. */
export interface Fault {
  kind: ProblemKind;
  detail: string;
  status?: number;
  /** When the host asked to be asked again. */
  retryAt?: Millis;
  /** The request was at fault, not the host: nothing follows for other requests. */
  onlyThisRequest?: boolean;
}

export type Judgement = { reply: Reply; rest?: Millis } | { fault: Fault };

interface Expectation {
  accept: WireFormat;
  /** A web page in place of data means "you ask too much". */
  captcha?: boolean;
  now: Millis;
}

/** Reads a response and says whether it is an answer. Rejects when the connection is cut while it is read. */
export async function judge(response: Response, expected: Expectation): Promise<Judgement> {
  const { status, headers } = response;
  const rest = askedToWaitUntil(headers, expected.now);
  if (!response.ok) {
    await response.body?.cancel();
    return status === 404
      ? { reply: { status, headers, text: '' }, rest }
      : { fault: faultOfStatus(status, rest) };
  }
  const bytes = await readBytes(response, LARGEST_BODY_BYTES[expected.accept]);
  if (!bytes) return { fault: tooLarge };
  const isFile = expected.accept === 'pdf';
  const text = new TextDecoder().decode(isFile ? bytes.subarray(0, FIRST_WORDS) : bytes);
  const fault = faultOfBody(text, headers, expected);
  if (fault) return { fault };
  return { reply: { status, headers, ...(isFile ? { text: '', bytes } : { text }) }, rest };
}

/** Bytes of a file in which a web page would show. */
const FIRST_WORDS = 1000;

const tooLarge: Fault = { kind: 'garbled', detail: 'the reply is too large' };

function faultOfStatus(status: number, retryAt?: Millis): Fault {
  const fault = { status, detail: `status ${status}`, retryAt };
  if (status === 429) return { ...fault, kind: 'rate-limited' };
  if (status >= 500) return { ...fault, kind: 'unavailable' };
  // A wrong key or a ban concerns all requests, a malformed one only itself.
  return { ...fault, kind: 'refused', onlyThisRequest: status !== 401 && status !== 403 };
}

function faultOfBody(text: string, headers: Headers, expected: Expectation): Fault | undefined {
  const type = headers.get('content-type');
  if (looksLikeHtml(type, text))
    return {
      kind: expected.captcha ? 'rate-limited' : 'garbled',
      detail: 'a web page in place of data',
    };
  if (!mayBe(expected.accept, type))
    return { kind: 'garbled', detail: `${type} in place of ${expected.accept}` };
  return undefined;
}
