import type { Damage } from '../../papers/damage.ts';
import type { Day, PaperFacts, PaperId } from '../../papers/paper.ts';
import { dayOfMail } from '../wire/day.ts';
import { textOrNothing, textsOf, withoutGaps } from '../wire/facts.ts';
import { identifierIn } from './identifier.ts';
import { isXml, parseXml, textIn, textsIn, unreadDates, type Xml } from './xml.ts';

const KINDS = ['new', 'cross', 'replace', 'replace-cross'] as const;
export type AnnouncementKind = (typeof KINDS)[number];

export interface Announcement {
  id: PaperId;
  facts: PaperFacts;
  kind: AnnouncementKind;
  categories: string[];
}

export interface Announcements extends Damage {
  entries: Announcement[];
  /** The newest day that an entry was announced on, in arXiv's own time; undefined for an empty feed without a date. */
  day?: Day;
}

/**
 * Reads a feed of rss.arxiv.org; empty on days without announcements.
 * @throws {SourceError} garbled when it is no feed
 * @see https://info.arxiv.org/help/rss_specifications.html
 */
export function readRss(text: string): Announcements {
  const { channel } = parseXml(text, 'rss');
  const feed = isXml(channel) ? channel : {};
  const items: unknown[] = Array.isArray(feed.item) ? feed.item : [];
  const entries = items.map(announcementOf).filter((entry) => entry !== undefined);
  // The feed's own date is renewed even when a category still shows yesterday's papers.
  const days = items
    .filter(isXml)
    .map((item) => dayOfMail(textIn(item, 'pubDate')))
    .filter((day) => day !== undefined)
    .toSorted();
  return {
    entries,
    day: days.at(-1) ?? dayOfMail(textIn(feed, 'pubDate')),
    dropped: items.length - entries.length,
    fields: unreadDates(items, ['pubDate'], dayOfMail),
  };
}

function announcementOf(item: unknown): Announcement | undefined {
  if (!isXml(item)) return undefined;
  const identifier =
    identifierIn(textIn(item, 'guid') ?? '') ?? identifierIn(textIn(item, 'link') ?? '');
  const kind = KINDS.find((known) => known === textIn(item, 'arxiv:announce_type'));
  const title = textOrNothing(textIn(item, 'title'));
  if (!identifier || !kind || !title) return undefined;
  const categories = textsIn(item, 'category');
  return {
    id: identifier.id,
    kind,
    categories,
    facts: factsOf(item, title, identifier.version, categories),
  };
}

function factsOf(
  item: Xml,
  title: string,
  version: number | undefined,
  categories: string[],
): PaperFacts {
  return withoutGaps({
    title,
    version,
    categories,
    authors: namesIn(textIn(item, 'dc:creator') ?? ''),
    abstract: textOrNothing(abstractIn(textIn(item, 'description') ?? '')),
    journalRef: textOrNothing(textIn(item, 'arxiv:journal_reference')),
    doi: textIn(item, 'arxiv:DOI') ?? textIn(item, 'arxiv:doi'),
  });
}

/** What stands behind `arXiv:2604.21935v1 Announce Type: new Abstract:`. */
function abstractIn(description: string): string {
  return description.replace(/^\s*arXiv:\S+\s+Announce Type:\s*\S+\s+(?:Abstract:\s*)?/i, '');
}

/** Names between commas; affiliations in brackets are no names, `Jr.` belongs to the name before it. */
function namesIn(creators: string): string[] {
  const list = creators
    .replaceAll(/\([^()]*\)/g, '')
    .replaceAll(/,\s*((?:Jr|Sr)\.?|I{2,3}|IV)(?=\s*(?:,|$))/g, ' $1');
  return textsOf(list.split(','));
}
