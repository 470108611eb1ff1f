/** api.openalex.org: one work by its arXiv DOI. */
import type { KnownPaper } from '../replies/known-paper.ts';
import { json, readableByPages } from './reply.ts';
import type { Route } from './reply.ts';

/** Where each word of an abstract stands: how OpenAlex passes abstracts on. */
function invertedIndex(abstract: string): Record<string, number[]> {
  const index: Record<string, number[]> = {};
  abstract.split(/\s+/).forEach((word, place) => (index[word] ??= []).push(place));
  return index;
}

const workJson = (paper: KnownPaper) => ({
  id: `https://openalex.org/W${paper.id.replace(/\D/g, '')}`,
  doi: `https://doi.org/10.48550/arxiv.${paper.id.toLowerCase()}`,
  title: paper.title,
  publication_date: paper.published.slice(0, 10),
  cited_by_count: paper.semanticScholar?.citations ?? 0,
  authorships: paper.authors.map((name) => ({ author: { display_name: name } })),
  referenced_works: [],
  related_works: [],
  abstract_inverted_index: invertedIndex(paper.abstract),
});

const work: Route = ({ url, papers }) => {
  const doi = /^\/works\/(?:doi:|https:\/\/doi\.org\/)10\.48550\/arxiv\.(.+)$/i;
  const id = doi.exec(decodeURIComponent(url.pathname))?.[1]?.toLowerCase();
  if (id === undefined) return undefined;
  const paper = papers.find((candidate) => candidate.id.toLowerCase() === id);
  return readableByPages(paper ? json(workJson(paper)) : json({ error: 'not found' }, 404));
};

export const openAlex: Route[] = [work];
