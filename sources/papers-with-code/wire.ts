import * as v from 'valibot';
import { count } from '../wire/reply.ts';

const text = v.nullish(v.string());

const author = v.union([
  v.string(),
  v.pipe(
    v.object({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
]);

const repository = v.object({
  url: text,
  stars: v.nullish(count),
  is_official: v.nullish(v.boolean()),
});

/**
 * A paper. The contract is before its 1.0, so each fact is looked for under the names that the service and
 * its siblings use for it, and none is required.
 */
export const wirePaper = v.object({
  id: text,
  arxiv_id: text,
  arxivId: text,
  title: text,
  abstract: text,
  summary: text,
  authors: v.nullish(v.array(author), []),
  published: text,
  publishedAt: text,
  published_at: text,
  venue: text,
  conference: text,
  upvotes: v.nullish(count),
  citations: v.nullish(count),
  citation_count: v.nullish(count),
  repositories: v.nullish(v.array(repository), []),
  repository: v.nullish(repository),
  github_url: text,
  githubRepo: text,
  github_stars: v.nullish(count),
  githubStars: v.nullish(count),
  project_url: text,
  projectPage: text,
});

export type WirePaper = v.InferOutput<typeof wirePaper>;
