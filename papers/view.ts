import type { Facet, PaperFacts, PaperRecord, PaperView, SourceName, Tldr } from './paper.ts';

/**
 * Whose word counts for a fact, first come first. Not every source speaks of every fact. What a page said is
 * always last: it never overwrites an API.
 *
 * Hugging Face stands for the paper's own page there, then for its place in a daily list; arXiv for its API, then
 * for its feed of the day.
 *
 * | facts                                              | order                                                     |
 * | -------------------------------------------------- | --------------------------------------------------------- |
 * | title, authors, abstract, dates, version, comment, | arXiv, Hugging Face, Semantic Scholar, Papers with Code,  |
 * | categories, journal, DOI, withdrawn                | OpenAlex, page                                            |
 * | venue                                              | Semantic Scholar, OpenAlex, arXiv, Papers with Code, page |
 * | keywords, upvotes, rank, project                   | Hugging Face, Papers with Code, page                      |
 * | code and its stars (together, from one source)     | Hugging Face, Papers with Code, page                      |
 * | citations, influential citations                   | Semantic Scholar, OpenAlex, Papers with Code, page        |
 * | TL;DR                                              | Hugging Face, Semantic Scholar, Hugging Face's page, made on the device; where the |
 *                                                      | reader prefers it so, the device's before all, as long as it is sure enough       |
 */
const whoKnows = {
  bibliography: [
    'arxiv',
    'arxiv-feed',
    'hugging-face',
    'hugging-face-daily',
    'semantic-scholar',
    'papers-with-code',
    'openalex',
    'page',
  ],
  venue: ['semantic-scholar', 'openalex', 'arxiv', 'papers-with-code', 'page'],
  community: ['hugging-face', 'hugging-face-daily', 'papers-with-code', 'page'],
  citations: ['semantic-scholar', 'openalex', 'papers-with-code', 'page'],
  tldr: ['hugging-face', 'hugging-face-daily', 'semantic-scholar', 'page'],
} as const satisfies Record<string, readonly SourceName[]>;

type OrderName = keyof typeof whoKnows;

const orderOf = {
  title: 'bibliography',
  authors: 'bibliography',
  abstract: 'bibliography',
  published: 'bibliography',
  updated: 'bibliography',
  version: 'bibliography',
  categories: 'bibliography',
  comment: 'bibliography',
  journalRef: 'bibliography',
  doi: 'bibliography',
  withdrawn: 'bibliography',
  venue: 'venue',
  keywords: 'community',
  upvotes: 'community',
  rank: 'community',
  codeUrl: 'community',
  codeStars: 'community',
  projectUrl: 'community',
  citations: 'citations',
  influentialCitations: 'citations',
  tldr: 'tldr',
} as const satisfies Record<keyof PaperFacts, OrderName>;

/** What the device itself can say in a sentence, and whether the reader would rather have that. */
export interface OwnTldr {
  make(paper: { title: string; abstract: string }): Tldr | undefined;
  preferred?: boolean;
}

/** What a card shows of a paper: for each fact the word of the first source that has one. */
export function viewOf(record: PaperRecord, own?: OwnTldr): PaperView {
  const fact = <Name extends keyof PaperFacts>(name: Name) => firstWith(record, name)?.facts[name];
  const title = fact('title');
  const abstract = fact('abstract');
  return {
    id: record.id,
    title,
    authors: fact('authors') ?? [],
    abstract,
    published: fact('published'),
    updated: fact('updated'),
    version: fact('version'),
    categories: fact('categories') ?? [],
    comment: fact('comment'),
    journalRef: fact('journalRef'),
    doi: fact('doi'),
    venue: fact('venue'),
    withdrawn: fact('withdrawn') ?? false,
    tldr: tldrOf(readyTldr(record), { title, abstract }, own),
    keywords: fact('keywords') ?? [],
    upvotes: fact('upvotes'),
    rank: fact('rank'),
    code: codeOf(record),
    projectUrl: fact('projectUrl'),
    citations: fact('citations'),
    asOf: asOf(record),
  };
}

/** The facet whose word counts for a fact, or undefined when no source speaks of it. An empty text or list says nothing. */
export function firstWith(record: PaperRecord, name: keyof PaperFacts): Facet | undefined {
  const order: readonly SourceName[] = whoKnows[orderOf[name]];
  return order
    .map((source) => record.facets[source])
    .find((facet) => facet && says(facet.facts[name]));
}

/** The title by the order above, empty when nobody knows it. */
export function titleOf(record: PaperRecord): string {
  return firstWith(record, 'title')?.facts.title ?? '';
}

function says(value: PaperFacts[keyof PaperFacts]): boolean {
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function readyTldr(record: PaperRecord): Tldr | undefined {
  const facet = firstWith(record, 'tldr');
  const text = facet?.facts.tldr;
  if (!facet || !text) return undefined;
  return {
    text,
    origin: facet.source === 'semantic-scholar' ? 'semantic-scholar' : 'hugging-face',
  };
}

function tldrOf(
  ready: Tldr | undefined,
  { title = '', abstract }: PaperFacts,
  own?: OwnTldr,
): Tldr | undefined {
  if (!own || !abstract || (ready && !own.preferred)) return ready;
  const made = own.make({ title, abstract });
  return made?.origin === 'device' ? made : (ready ?? made);
}

function codeOf(record: PaperRecord): PaperView['code'] {
  const facts = firstWith(record, 'codeUrl')?.facts;
  return facts?.codeUrl ? { url: facts.codeUrl, stars: facts.codeStars } : undefined;
}

function asOf({ facets }: PaperRecord): number | undefined {
  const times = Object.values(facets).flatMap((facet) => (facet?.facts.title ? [facet.at] : []));
  return times.length > 0 ? Math.min(...times) : undefined;
}
