/** A line of the library, and what is new of its paper since it was saved. */
import { citationOf, type Citation, monthOf } from '../citations/citation.ts';
import { readJournalReference } from '../citations/journal-reference.ts';
import { nameOf } from '../citations/names.ts';
import type { PaperId, PaperRecord, PaperView } from '../paper.ts';
import { abstractUrl } from '../paper-urls.ts';
import { viewOf } from '../view.ts';
import type { Elsewhere, Keeping, Seen, ShelfPaper } from './library.ts';

export type News = 'new-version' | 'now-has-code' | 'withdrawn';

export interface LibraryRow {
  key: string;
  /** Undefined for works that are not on arXiv. */
  id?: PaperId;
  title: string;
  authors: string[];
  date?: string;
  url?: string;
  venue?: string;
  abstract?: string;
  tldr?: string;
  citations?: number;
  codeUrl?: string;
  kept: Keeping;
  news: News[];
  /** Other entries for the same work, folded into this one. */
  also: string[];
}

/** The line of a paper; what is not known yet stands as its identifier. */
export function paperRow(kept: ShelfPaper, record?: PaperRecord): LibraryRow {
  const view = viewOf(record ?? { id: kept.id, facets: {} });
  return {
    key: kept.id,
    id: kept.id,
    title: view.title ?? `arXiv ${kept.id}`,
    authors: view.authors,
    date: view.published ?? monthOf(kept.id),
    url: abstractUrl(kept.id),
    venue: view.journalRef ?? view.venue,
    abstract: view.abstract,
    tldr: view.tldr?.text,
    citations: view.citations,
    codeUrl: view.code?.url,
    kept,
    news: kept.seen ? newsOf(kept.seen, view) : [],
    also: [],
  };
}

/** The line of a work that is not on arXiv. */
export function elsewhereRow(work: Elsewhere): LibraryRow {
  const { key, title, authors, date, venue, abstract } = work;
  const url = work.url ?? (work.doi && `https://doi.org/${work.doi}`);
  return { key, title, authors, date, url, venue, abstract, kept: work, news: [], also: [] };
}

/** How a work that is not on arXiv is cited. */
export function citationElsewhere(work: Elsewhere): Citation {
  const { key, title, authors, date, doi, url, venue, abstract, tags } = work;
  return {
    id: key,
    kind: venue ? (readJournalReference(venue).conference ? 'conference' : 'article') : 'preprint',
    title,
    authors: authors.map(nameOf),
    date,
    doi,
    container: venue,
    categories: [],
    url: url ?? (doi ? `https://doi.org/${doi}` : ''),
    abstract,
    keywords: tags ?? [],
  };
}

/** How a paper of the shelf is cited, with the reader's tags. */
export function citationOfKept(kept: ShelfPaper, record?: PaperRecord): Citation {
  return citationOf(viewOf(record ?? { id: kept.id, facets: {} }), kept.tags);
}

/** What is otherwise than when the paper was saved. */
export function newsOf(seen: Seen, view: PaperView): News[] {
  const news: News[] = [];
  if (view.withdrawn && !seen.withdrawn) news.push('withdrawn');
  if (seen.version !== undefined && (view.version ?? 0) > seen.version) news.push('new-version');
  if (view.code && !seen.code) news.push('now-has-code');
  return news;
}

/** One line for one work: an entry from elsewhere with the title of a paper of arXiv goes into the paper's line. */
export function foldDuplicates(rows: readonly LibraryRow[]): LibraryRow[] {
  if (rows.every(({ id }) => id)) return [...rows];
  const papers = new Map<string, LibraryRow>();
  for (const row of rows) if (row.id) papers.set(plainTitle(row.title), row);
  const folded = new Map<LibraryRow, string[]>();
  const kept = rows.filter((row) => {
    const same = row.id ? undefined : papers.get(plainTitle(row.title));
    if (same) folded.set(same, [...(folded.get(same) ?? []), row.url ?? row.key]);
    return !same;
  });
  if (folded.size === 0) return kept;
  return kept.map((row) => (folded.has(row) ? { ...row, also: folded.get(row)! } : row));
}

const plainTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
