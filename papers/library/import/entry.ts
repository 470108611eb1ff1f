/** An entry of somebody else's library, and how it becomes one of ours. */
import { withFacet, emptyRecord } from '../../merge.ts';
import { asPaperId } from '../../paper-id.ts';
import { parsePaperLink } from '../../paper-link.ts';
import type { Day, Millis, PaperId } from '../../paper.ts';
import { cleanText } from '../../text/clean-text.ts';
import { emptyLibrary, type Keeping, type Library } from '../library.ts';

export interface Entry extends Pick<Keeping, 'starred' | 'tags' | 'note' | 'savedAt' | 'readAt'> {
  title?: string;
  authors?: string[];
  /** `2023`, `2023-05` or `2023-05-17`. */
  date?: string;
  doi?: string;
  url?: string;
  venue?: string;
  abstract?: string;
  /** An arXiv identifier where the format has a field for it. */
  eprint?: string;
}

const IN_TEXT = /\barxiv\s*[:.]\s*(?:arxiv-)?([a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})/i;

/** Which paper of arXiv the entry is, if it is one. */
function idOf({ eprint, url, doi, venue }: Entry): PaperId | undefined {
  return (
    asPaperId(eprint) ??
    parsePaperLink(url ?? '')?.id ??
    parsePaperLink(`doi:${doi ?? ''}`)?.id ??
    asPaperId(IN_TEXT.exec(venue ?? '')?.[1])
  );
}

/** @param at when the entries were read, in milliseconds; the date of those that have none of their own */
export function libraryOf(entries: readonly Entry[], at: Millis): Library {
  const library = emptyLibrary();
  const taken = new Set<string>();
  for (const entry of entries) {
    const id = idOf(entry);
    const key = id ?? keyOf(entry);
    if (key === undefined || taken.has(key)) continue;
    taken.add(key);
    if (id) addPaper(library, id, entry, at);
    else addElsewhere(library, key, entry, at);
  }
  return library;
}

/** Whether anything could be made of the entry. */
export const isUsable = (entry: Entry): boolean =>
  idOf(entry) !== undefined || keyOf(entry) !== undefined;

function keyOf({ doi, url, title }: Entry): string | undefined {
  if (doi) return `doi:${doi.toLowerCase()}`;
  if (url && /^https?:\/\//i.test(url)) return url;
  return title && cleanText(title)?.toLowerCase();
}

function addPaper(library: Library, id: PaperId, entry: Entry, at: Millis): void {
  const { title, authors, abstract, date } = entry;
  library.shelf.push({ id, ...keepingOf(entry, at) });
  const facts = defined({
    title: title && cleanText(title),
    authors: authors?.length ? authors.map((name) => cleanText(name) ?? name) : undefined,
    abstract: abstract && cleanText(abstract),
    published: /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? (date as Day) : undefined,
  });
  if (Object.keys(facts).length > 0) {
    library.papers.push(withFacet(emptyRecord(id), { source: 'page', at, facts }));
  }
}

function addElsewhere(library: Library, key: string, entry: Entry, at: Millis): void {
  const { title, authors = [], date, doi, url, venue, abstract } = entry;
  library.elsewhere.push({
    key,
    title: (title && cleanText(title)) || url || key,
    authors: authors.map((name) => cleanText(name) ?? name),
    ...defined({
      date,
      doi,
      url: url && /^https?:\/\//i.test(url) ? url : undefined,
      venue: venue && cleanText(venue),
      abstract: abstract && cleanText(abstract),
    }),
    ...keepingOf(entry, at),
  });
}

function keepingOf({ starred, tags, note, savedAt, readAt }: Entry, at: Millis): Keeping {
  const kept = [...new Set((tags ?? []).map((tag) => tag.trim()).filter(Boolean))];
  return {
    savedAt: savedAt ?? at,
    ...defined({
      readAt,
      starred: starred || undefined,
      tags: kept.length > 0 ? kept : undefined,
      note: note?.trim() || undefined,
    }),
  };
}

function defined<Row extends object>(
  row: Row,
): { [K in keyof Row]?: Exclude<Row[K], '' | undefined> } {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [K in keyof Row]?: Exclude<Row[K], '' | undefined> };
}
