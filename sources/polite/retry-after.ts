import type { Millis } from '../../papers/paper.ts';

/**
 * When a host says that it may be asked again, or undefined when it does not say.
 * Reads `Retry-After` (seconds or an HTTP date) and an exhausted `RateLimit` such as `"api";r=0;t=120`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function askedToWaitUntil(headers: Headers, now: Millis): Millis | undefined {
  const times = [
    retryAfter(headers.get('retry-after'), now),
    exhausted(headers.get('ratelimit'), now),
  ].filter((time) => time !== undefined);
  return times.length > 0 ? Math.max(...times) : undefined;
}

function retryAfter(value: string | null, now: Millis): Millis | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return now + Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(date, now);
}

function exhausted(value: string | null, now: Millis): Millis | undefined {
  const waits = (value ?? '').split(',').flatMap((item) => {
    const remaining = /;\s*r=(\d+)/.exec(item)?.[1];
    const seconds = /;\s*t=(\d+)/.exec(item)?.[1];
    return Number(remaining) === 0 && seconds ? [Number(seconds)] : [];
  });
  return waits.length > 0 ? now + Math.max(...waits) * 1000 : undefined;
}
