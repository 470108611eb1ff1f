import * as v from 'valibot';
import { count } from '../wire/reply.ts';

/** Fields that come at the paper or around it, depending on the endpoint and the year. */
const extras = {
  ai_summary: v.nullish(v.string()),
  ai_keywords: v.nullish(v.array(v.string()), []),
  githubRepo: v.nullish(v.string()),
  githubStars: v.nullish(count),
  projectPage: v.nullish(v.string()),
  upvotes: v.nullish(count),
};

export const wirePaper = v.object({
  id: v.string(),
  title: v.nullish(v.string()),
  summary: v.nullish(v.string()),
  authors: v.nullish(v.array(v.object({ name: v.string(), hidden: v.nullish(v.boolean()) })), []),
  publishedAt: v.nullish(v.string()),
  ...extras,
});

/** A row of a list: the paper inside, some of its fields around it. */
export const wireRow = v.object({
  paper: wirePaper,
  title: v.nullish(v.string()),
  summary: v.nullish(v.string()),
  ...extras,
});

export type WirePaper = v.InferOutput<typeof wirePaper>;
export type WireRow = v.InferOutput<typeof wireRow>;

/** Search answers with rows or with bare papers; all become rows. */
export function asRow(reply: unknown): unknown {
  const isBare = typeof reply === 'object' && reply !== null && !('paper' in reply);
  return isBare ? { paper: reply } : reply;
}
