import * as v from 'valibot';
import { count, lenient, lenientList } from '../wire/lenient.ts';

/** Fields that come at the paper or around it, depending on the endpoint and the year. */
const extras = {
  ai_summary: lenient(v.string()),
  ai_keywords: lenientList(v.string()),
  githubRepo: lenient(v.string()),
  githubStars: lenient(count),
  projectPage: lenient(v.string()),
  upvotes: lenient(count),
};

export const wirePaper = v.object({
  id: v.string(),
  title: lenient(v.string()),
  summary: lenient(v.string()),
  authors: lenientList(v.object({ name: v.string(), hidden: lenient(v.boolean()) })),
  publishedAt: lenient(v.string()),
  ...extras,
});

/** A row of a list: the paper inside, some of its fields around it. */
export const wireRow = v.object({
  paper: wirePaper,
  title: lenient(v.string()),
  summary: lenient(v.string()),
  ...extras,
});

export type WirePaper = v.InferOutput<typeof wirePaper>;
export type WireRow = v.InferOutput<typeof wireRow>;

/** Search answers with rows or with bare papers. */
export const wireRowOrPaper = v.union([
  wireRow,
  v.pipe(
    wirePaper,
    v.transform((paper): WireRow => ({ ...paper, paper })),
  ),
]);
