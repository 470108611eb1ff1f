import type { Damage } from '../../papers/damage.ts';
import type { PaperFacts, PaperId } from '../../papers/paper.ts';
import { decodeXML } from 'entities/decode';
import { dayOf } from '../wire/day.ts';
import { textOrNothing, textsOf, withoutGaps } from '../wire/facts.ts';
import { SourceError } from '../source-error.ts';
import { identifierIn } from './identifier.ts';
import { saysWithdrawn } from './withdrawn.ts';
import { elementsIn, isXml, parseXml, textIn, unreadDates, type Xml } from './xml.ts';

export interface AtomFeed extends Damage {
  entries: { id: PaperId; facts: PaperFacts }[];
  /** How many papers match the query on all its pages. */
  total?: number;
}

/**
 * Reads a reply of the query API.
 * @throws {SourceError} garbled when it is no feed, refused when its one entry is called `Error`
 * @see https://info.arxiv.org/help/api/user-manual.html#_details_of_atom_results_returned
 */
export function readAtom(text: string): AtomFeed {
  const feed = parseXml(text, 'feed');
  const listed: unknown[] = Array.isArray(feed.entry) ? feed.entry : [];
  const error = listed.filter(isXml).find(isError);
  if (error) {
    const detail = textIn(error, 'summary') ?? 'an error without a reason';
    throw new SourceError({ source: 'arxiv', kind: 'refused' }, detail, { status: 400 });
  }
  const entries = listed.map(entryOf).filter((entry) => entry !== undefined);
  const total = Number(textIn(feed, 'opensearch:totalResults') ?? NaN);
  return {
    entries,
    dropped: listed.length - entries.length,
    fields: unreadDates(listed, ['published', 'updated'], dayOf),
    total: Number.isInteger(total) ? total : undefined,
  };
}

function isError(entry: Xml): boolean {
  return textIn(entry, 'title') === 'Error' && /\/api\/errors/.test(textIn(entry, 'id') ?? '');
}

/** An unknown paper may come as an entry without a title, so one without is none. */
function entryOf(entry: unknown): AtomFeed['entries'][number] | undefined {
  if (!isXml(entry)) return undefined;
  const identifier = identifierIn(textIn(entry, 'id') ?? '');
  const title = textOrNothing(textIn(entry, 'title'));
  if (!identifier || !title) return undefined;
  const comment = textOrNothing(textIn(entry, 'arxiv:comment'));
  const facts = withoutGaps({
    title,
    authors: textsOf(elementsIn(entry, 'author').flatMap((author) => textIn(author, 'name') ?? [])),
    abstract: textOrNothing(textIn(entry, 'summary')),
    published: dayOf(textIn(entry, 'published')),
    updated: dayOf(textIn(entry, 'updated')),
    version: identifier.version,
    categories: categoriesOf(entry),
    comment,
    journalRef: textOrNothing(textIn(entry, 'arxiv:journal_ref')),
    doi: textIn(entry, 'arxiv:doi'),
    withdrawn: saysWithdrawn(comment),
  });
  return { id: identifier.id, facts };
}

/** arXiv's own categories, the primary one first. Terms of other schemes (MSC, ACM) are left out. */
function categoriesOf(entry: Xml): string[] {
  const primary = elementsIn(entry, 'arxiv:primary_category');
  const terms = [...primary, ...elementsIn(entry, 'category')]
    .map((category) => category['@term'])
    .filter((term) => typeof term === 'string')
    .map(decodeXML)
    .filter((term) => /^[a-z-]+(\.[A-Za-z-]+)?$/.test(term));
  return [...new Set(terms)];
}
