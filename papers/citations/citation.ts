/** A paper as bibliographies speak of it, before any format. */
import { abstractUrl, arxivDoi } from '../paper-urls.ts';
import type { Day, PaperId, PaperView } from '../paper.ts';
import { readJournalReference } from './journal-reference.ts';
import { type Name, nameOf } from './names.ts';

export interface Citation {
  /** What tells two papers apart when their keys would be the same. */
  id: string;
  kind: 'preprint' | 'article' | 'conference';
  title?: string;
  authors: Name[];
  /** `2023-05-17`, `2023-05` or `2023`. */
  date?: string;
  doi?: string;
  /** A journal, or the proceedings of a conference. */
  container?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  eprint?: PaperId;
  categories: string[];
  url: string;
  abstract?: string;
  comment?: string;
  keywords: string[];
}

const ARXIV_DOI = /^10\.48550\//i;
const DOI = /10\.\d{4,9}\/\S+/;

/**
 * How a paper is cited: by its journal or conference when authors or a publisher have named one, else as a preprint.
 * @param keywords the reader's own tags
 */
export function citationOf(view: PaperView, keywords: string[] = []): Citation {
  const published = publishersDoi(view.doi);
  const reference = view.journalRef?.trim() ? readJournalReference(view.journalRef) : undefined;
  const venue = published ? venueOf(view.venue) : undefined;
  const container = reference?.journal ?? venue;
  const conference =
    reference?.conference ?? (venue ? readJournalReference(venue).conference : false);
  const preprint = !published && !reference;
  return {
    id: view.id,
    kind: preprint ? 'preprint' : conference ? 'conference' : 'article',
    title: view.title,
    authors: view.authors.map(nameOf),
    date: dateOf(view.published ?? monthOf(view.id), reference?.year),
    doi: published ?? (preprint ? arxivDoi(view.id) : undefined),
    container: preprint ? undefined : container,
    volume: reference?.volume,
    issue: reference?.issue,
    pages: reference?.pages,
    eprint: view.id,
    categories: view.categories,
    url: abstractUrl(view.id),
    abstract: view.abstract,
    comment: view.comment,
    keywords,
  };
}

/** Authors give addresses, two at once, and arXiv's own; a publisher's alone counts. */
function publishersDoi(doi: string | undefined): string | undefined {
  const found = DOI.exec(doi ?? '')?.[0].replace(/[.,;]+$/, '');
  return found && !ARXIV_DOI.test(found) ? found : undefined;
}

/** To some sources arXiv itself is a venue. */
function venueOf(venue: string | undefined): string | undefined {
  return venue && !/^arxiv(\.org)?$/i.test(venue.trim()) ? venue.trim() : undefined;
}

/**
 * The month of which an identifier speaks, the first in which the paper can have been there: `2305.10425` → `2023-05`.
 * @see https://info.arxiv.org/help/arxiv_identifier.html
 */
export function monthOf(id: PaperId): string {
  const [year, month] = /(?:^|\/)(\d\d)(\d\d)/.exec(id)?.slice(1, 3) ?? [];
  return `${Number(year) > 90 ? 19 : 20}${year}-${month}`;
}

/** A journal's year counts for more than the preprint's day. */
function dateOf(published: Day, year: string | undefined): string {
  return year && published.slice(0, 4) !== year ? year : published;
}
