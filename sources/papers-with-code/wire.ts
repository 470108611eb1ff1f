import * as v from 'valibot';
import { count, lenient, lenientList } from '../wire/lenient.ts';

const text = lenient(v.string());

const author = v.union([
  v.string(),
  v.pipe(
    v.object({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
]);

const repository = v.object({
  url: text,
  stars: lenient(count),
  is_official: lenient(v.boolean()),
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
  authors: lenientList(author),
  published: text,
  publishedAt: text,
  published_at: text,
  venue: text,
  conference: text,
  upvotes: lenient(count),
  citations: lenient(count),
  citation_count: lenient(count),
  repositories: lenientList(repository),
  repository: lenient(repository),
  github_url: text,
  githubRepo: text,
  github_stars: lenient(count),
  githubStars: lenient(count),
  project_url: text,
  projectPage: text,
});

export type WirePaper = v.InferOutput<typeof wirePaper>;
