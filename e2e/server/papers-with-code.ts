/** paperswithcode.co/api/v1: one paper, its related ones, the trending ones. */
import type { KnownPaper } from '../replies/known-paper.ts';
import { json } from './reply.ts';
import type { Route } from './reply.ts';

const paperJson = (paper: KnownPaper) => ({
  arxiv_id: paper.id,
  title: paper.title,
  abstract: paper.abstract,
  authors: paper.authors,
  published: paper.published.slice(0, 10),
  url_abs: `https://arxiv.org/abs/${paper.id}`,
  url_pdf: `https://arxiv.org/pdf/${paper.id}`,
  repository: paper.huggingFace?.code
    ? { url: paper.huggingFace.code, stars: paper.huggingFace.stars ?? null }
    : null,
});

/** Papers of the same primary category, those that share more categories first. */
export function relatedTo(paper: KnownPaper, papers: KnownPaper[]): KnownPaper[] {
  const shared = (other: KnownPaper) =>
    other.categories.filter((name) => paper.categories.includes(name)).length;
  return papers
    .filter(({ id, categories }) => id !== paper.id && categories[0] === paper.categories[0])
    .toSorted((a, b) => shared(b) - shared(a));
}

const trending: Route = ({ url, papers }) => {
  if (url.pathname !== '/api/v1/papers/trending') return undefined;
  const limit = Number(url.searchParams.get('limit') ?? 10);
  const withCode = papers.filter(({ huggingFace }) => huggingFace?.code);
  return json({ count: withCode.length, results: withCode.slice(0, limit).map(paperJson) });
};

const onePaper: Route = ({ url, papers }) => {
  const [, id, related] =
    /^\/api\/v1\/papers\/(.+?)(\/related)?\/?$/.exec(decodeURIComponent(url.pathname)) ?? [];
  if (id === undefined) return undefined;
  const paper = papers.find((candidate) => candidate.id === id);
  if (!paper) return json({ detail: 'Not found.' }, 404);
  if (!related) return json(paperJson(paper));
  const limit = Number(url.searchParams.get('limit') ?? 10);
  const results = relatedTo(paper, papers).slice(0, limit).map(paperJson);
  return json({ count: results.length, results });
};

export const papersWithCode: Route[] = [trending, onePaper];
