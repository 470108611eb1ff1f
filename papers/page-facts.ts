/** What a web page claims of a paper, let in only as far as it can be true in form. A page may say anything. */
import type { Day, PaperFacts, PaperId } from './paper.ts';
import { asPaperId } from './paper-id.ts';
import { cleanPhrase, cleanText } from './text/clean-text.ts';
import { secureUrl } from './text/web-address.ts';

/** The facts of one paper, their texts clean, their lists and lengths within reason. */
export interface PageFacts {
  id: PaperId;
  facts: PaperFacts;
}

/** Characters beyond which a text is not what it claims to be; arXiv itself allows an abstract of 1,920. */
const LONGEST = {
  title: 1_000,
  abstract: 10_000,
  comment: 2_000,
  phrase: 500,
  name: 200,
} as const;

/** Collaborations in physics sign with over 5,000 names. */
const MOST_AUTHORS = 6_000;
const MOST_OF_A_LIST = 50;
const MOST_VERSIONS = 999;
const MOST_COUNTED = 100_000_000;

/** @see https://arxiv.org/category_taxonomy */
const CATEGORY = /^[a-z]{2,8}(-[a-z]{2,4})?(\.[A-Za-z-]{2,8})?$/;
/** @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html */
const DOI = /^10\.\d{4,9}\/[^\s<>"]+$/;

/** How each fact is let in; undefined for what cannot be one. */
const LETS_IN: { [Name in keyof PaperFacts]-?: (raw: unknown) => PaperFacts[Name] } = {
  title: text(LONGEST.title),
  authors: listOf(text(LONGEST.name), MOST_AUTHORS),
  abstract: text(LONGEST.abstract),
  published: day,
  updated: day,
  version: whole(1, MOST_VERSIONS),
  categories: listOf(like(CATEGORY), MOST_OF_A_LIST),
  comment: text(LONGEST.comment),
  journalRef: text(LONGEST.phrase),
  doi: like(DOI),
  venue: phrase,
  withdrawn: (raw) => (typeof raw === 'boolean' ? raw : undefined),
  tldr: text(LONGEST.title),
  keywords: listOf(phrase, MOST_OF_A_LIST),
  upvotes: whole(0, MOST_COUNTED),
  rank,
  codeUrl: secureUrl,
  codeStars: whole(0, MOST_COUNTED),
  projectUrl: secureUrl,
  citations: whole(0, MOST_COUNTED),
  influentialCitations: whole(0, MOST_COUNTED),
};

/**
 * The facts of a page's claim `{ id, facts }` that have the right type, form and length; the others are dropped.
 * Undefined without a valid identifier, or when nothing is left. Never throws.
 */
export function asPageFacts(raw: unknown): PageFacts | undefined {
  const { id: rawId, facts: rawFacts } = asObject(raw);
  const id = asPaperId(rawId);
  if (!id) return undefined;
  const claimed = asObject(rawFacts);
  const facts: PaperFacts = Object.fromEntries(
    Object.entries(LETS_IN)
      .map(([name, letIn]) => [name, letIn(claimed[name])] as const)
      .filter(([, value]) => value !== undefined),
  );
  return Object.keys(facts).length > 0 ? { id, facts } : undefined;
}

function asObject(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}

/** The browser has decoded a page's entities already; what looks like one now is the text itself. */
const asSource = (decoded: string): string => decoded.replaceAll('&', '&amp;');

function text(longest: number): (raw: unknown) => string | undefined {
  return (raw) =>
    typeof raw === 'string' && raw.length <= longest ? cleanText(asSource(raw)) : undefined;
}

function phrase(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw.length <= LONGEST.phrase
    ? cleanPhrase(asSource(raw))
    : undefined;
}

function like(form: RegExp): (raw: unknown) => string | undefined {
  return (raw) => {
    const said = phrase(raw);
    return said !== undefined && form.test(said) ? said : undefined;
  };
}

function listOf(
  letIn: (raw: unknown) => string | undefined,
  most: number,
): (raw: unknown) => string[] | undefined {
  return (raw) => {
    if (!Array.isArray(raw) || raw.length > most) return undefined;
    const items = raw.map(letIn).filter((item) => item !== undefined);
    return items.length > 0 ? [...new Set(items)] : undefined;
  };
}

function whole(least: number, most: number): (raw: unknown) => number | undefined {
  return (raw) =>
    Number.isInteger(raw) && Number(raw) >= least && Number(raw) <= most ? Number(raw) : undefined;
}

/** A day that the calendar has. */
function day(raw: unknown): Day | undefined {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return undefined;
  const at = Date.parse(raw);
  // Some engines take the 31st of February for the 3rd of March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(raw) ? raw : undefined;
}

function rank(raw: unknown): PaperFacts['rank'] {
  const { day: rawDay, place: rawPlace } = asObject(raw);
  const [on, place] = [day(rawDay), whole(1, 10_000)(rawPlace)];
  return on && place ? { day: on, place } : undefined;
}
