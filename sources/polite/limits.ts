import type { Millis } from '../../papers/paper.ts';

/** How much one upstream may be asked. All hosts that share a `bucket` are counted together. */
export interface HostLimits {
  bucket: string;
  /** One request is earned back every so many milliseconds. */
  interval: Millis;
  /** Requests that may go out at once after a rest. */
  burst: number;
  /** The part of the burst that background work may use; the rest is kept for hovered cards. */
  backgroundBurst: number;
  /** Requests in flight at once. */
  connections: number;
  /** The interval counts from the end of the last reply, so that the server sees it whatever the network delays. */
  spacedFromReply?: boolean;
  /** A reply, body included, must be there within this time. */
  timeout: Millis;
  /** First pause after a 429 that does not say how long; doubled each time. */
  rateLimitPause: Millis;
  /** The bucket's HTML answers mean "you ask too much", not "something broke". */
  captcha?: boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** @see https://info.arxiv.org/help/api/tou.html one request every three seconds, one connection, all hosts together */
const arxiv: HostLimits = {
  bucket: 'arxiv',
  interval: 3 * SECOND,
  burst: 1,
  backgroundBurst: 1,
  connections: 1,
  spacedFromReply: true,
  // Longer than the others: it has been seen to stall for 15 seconds before it says 429.
  timeout: 20 * SECOND,
  rateLimitPause: 2 * MINUTE,
  captcha: true,
};

/**
 * At most 60 + 200 requests in any five minutes, about half of the anonymous budget of 500.
 * @see https://huggingface.co/docs/hub/rate-limits
 */
const huggingFace: HostLimits = {
  bucket: 'hugging-face',
  interval: 1.5 * SECOND,
  burst: 60,
  backgroundBurst: 30,
  connections: 4,
  timeout: 10 * SECOND,
  rateLimitPause: MINUTE,
};

/** No limits are published before its 1.0, so stay modest. */
const papersWithCode: HostLimits = {
  bucket: 'papers-with-code',
  interval: 3 * SECOND,
  burst: 10,
  backgroundBurst: 5,
  connections: 2,
  timeout: 10 * SECOND,
  rateLimitPause: 5 * MINUTE,
};

/** @see https://www.semanticscholar.org/product/api one request a second for a new key */
const semanticScholarWithKey: HostLimits = {
  bucket: 'semantic-scholar-key',
  interval: SECOND,
  burst: 1,
  backgroundBurst: 1,
  connections: 1,
  spacedFromReply: true,
  timeout: 10 * SECOND,
  rateLimitPause: MINUTE,
};

/** The anonymous pool is shared by everyone and answers 429 most of the time: rarely, and back off for long. */
const semanticScholarAnonymous: HostLimits = {
  ...semanticScholarWithKey,
  bucket: 'semantic-scholar',
  interval: 30 * SECOND,
  burst: 2,
  backgroundBurst: 1,
  rateLimitPause: 15 * MINUTE,
};

/** @see https://docs.openalex.org/how-to-use-the-api/rate-limits-and-authentication */
const openAlex: HostLimits = {
  bucket: 'openalex',
  interval: 2 * SECOND,
  burst: 5,
  backgroundBurst: 3,
  connections: 1,
  timeout: 10 * SECOND,
  rateLimitPause: 5 * MINUTE,
};

const limitsByHost: Record<string, HostLimits> = {
  'export.arxiv.org': arxiv,
  'arxiv.org': arxiv,
  'www.arxiv.org': arxiv,
  'rss.arxiv.org': arxiv,
  'oaipmh.arxiv.org': arxiv,
  'huggingface.co': huggingFace,
  'hf.co': huggingFace,
  'paperswithcode.co': papersWithCode,
  'api.openalex.org': openAlex,
};

/** The header by which a request shows the reader's own Semantic Scholar key. */
export const SEMANTIC_SCHOLAR_KEY_HEADER = 'x-api-key';

/** The limits that count for a request; a host that is not in the table gets a bucket of its own, as modest as the smallest. */
export function limitsFor(url: string, headers: Record<string, string> = {}): HostLimits {
  const { hostname } = new URL(url);
  if (hostname === 'api.semanticscholar.org')
    return SEMANTIC_SCHOLAR_KEY_HEADER in headers
      ? semanticScholarWithKey
      : semanticScholarAnonymous;
  return limitsByHost[hostname] ?? { ...openAlex, bucket: hostname };
}
