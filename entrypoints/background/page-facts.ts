/** Keeps what papers' own pages say of their papers, without a request. A page is believed little, and only on its own matter. */
import type { Runtime } from 'webextension-polyfill';
import { asPageFacts, type PageFacts } from '../../papers/page-facts.ts';
import { parsePaperLink } from '../../papers/paper-link.ts';
import type { Facet, Millis, PaperFacts, PaperId, PaperRecord } from '../../papers/paper.ts';

/** arXiv's longest listing. A page with more is up to something. */
const MOST_PAPERS = 2_000;
/** Small enough that a look-up between two of them does not wait. */
const AT_ONCE = 50;
/** A page that says the same again within a day is not written again. */
const WORTH_REPEATING: Millis = 24 * 60 * 60 * 1000;

type FactName = keyof PaperFacts;

const BIBLIOGRAPHY: FactName[] = ['title', 'authors', 'abstract', 'published'];
const ARXIV: FactName[] = [
  ...BIBLIOGRAPHY,
  'updated',
  'version',
  'categories',
  'comment',
  'journalRef',
  'doi',
  'withdrawn',
];
const HUGGING_FACE: FactName[] = [
  ...BIBLIOGRAPHY,
  'tldr',
  'keywords',
  'upvotes',
  'rank',
  'codeUrl',
  'codeStars',
  'projectUrl',
];

/** What the pages of each host may speak of. */
const MAY_SAY = new Map<string, FactName[]>([
  ['arxiv.org', ARXIV],
  ['www.arxiv.org', ARXIV],
  ['export.arxiv.org', ARXIV],
  ['huggingface.co', HUGGING_FACE],
  ['hf.co', HUGGING_FACE],
]);

export interface PageFactsParts {
  readPapers(ids: readonly PaperId[]): Promise<PaperRecord[]>;
  addFacet(id: PaperId, facet: Facet, at: Millis): Promise<unknown>;
  now(): Millis;
}

export type Sender = Pick<Runtime.MessageSender, 'url' | 'tab'>;

/** @returns keeps the claims `{ papers }` of the page that sends them, or those of them that it may make */
export function createPageFacts({ readPapers, addFacet, now }: PageFactsParts) {
  return async (input: unknown, sender: Sender): Promise<void> => {
    // Nothing of a private window is kept.
    if (sender.tab?.incognito) return;
    const claims = claimsOf(input, sender.url);
    const known = await readPapers(claims.map(({ id }) => id));
    const before = new Map(known.map(({ id, facets }) => [id, facets.page]));
    const due = claims
      .map(({ id, facts }) => ({ id, facts: { ...before.get(id)?.facts, ...facts } }))
      .filter(({ id, facts }) => !saysTheSame(before.get(id), facts, now()));
    for (let next = 0; next < due.length; next += AT_ONCE) {
      await Promise.all(
        due
          .slice(next, next + AT_ONCE)
          .map(({ id, facts }) => addFacet(id, { source: 'page', at: now(), facts }, now())),
      );
    }
  };
}

/** The claims that this page may make: only of its own paper where it is one paper's page. */
function claimsOf(input: unknown, address = ''): PageFacts[] {
  const url = URL.parse(address);
  const names = url?.protocol === 'https:' ? MAY_SAY.get(url.hostname) : undefined;
  const papers = (input as { papers?: unknown } | undefined)?.papers;
  if (!names || !Array.isArray(papers)) return [];
  const own = parsePaperLink(address)?.id;
  return papers
    .slice(0, MOST_PAPERS)
    .map(asPageFacts)
    .filter((claim) => claim !== undefined)
    .filter(({ id }) => own === undefined || id === own)
    .map(({ id, facts }) => ({ id, facts: only(names, facts) }))
    .filter(({ facts }) => Object.keys(facts).length > 0);
}

function only(names: readonly FactName[], facts: PaperFacts): PaperFacts {
  return Object.fromEntries(
    names.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]]),
  );
}

function saysTheSame(before: Facet | undefined, facts: PaperFacts, now: Millis): boolean {
  if (!before || now - before.at >= WORTH_REPEATING) return false;
  return Object.entries(facts).every(
    ([name, value]) => JSON.stringify(before.facts[name as FactName]) === JSON.stringify(value),
  );
}
