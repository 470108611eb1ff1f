/** A paper as Zotero's own translator for arXiv would save it. */
import { categories, retiredCategories } from '../category-names.ts';
import type { PaperView } from '../paper.ts';
import { arxivDoi, pdfUrl } from '../paper-urls.ts';
import type { Elsewhere } from '../library/library.ts';
import { citationElsewhere } from '../library/row.ts';
import { citationOf } from './citation.ts';
import { familyOf, type Name, nameOf } from './names.ts';

export interface ZoteroCreator {
  creatorType: 'author';
  firstName?: string;
  lastName: string;
  /** 1 for a name in one piece. */
  fieldMode?: 1;
}

export interface ZoteroItem {
  itemType: 'preprint' | 'journalArticle' | 'conferencePaper';
  title?: string;
  shortTitle?: string;
  creators: ZoteroCreator[];
  date?: string;
  DOI?: string;
  abstractNote?: string;
  repository?: string;
  archiveID?: string;
  publicationTitle?: string;
  proceedingsTitle?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  extra: string;
  libraryCatalog: 'arXiv.org';
  url: string;
  tags: { tag: string }[];
  notes: { note: string }[];
  attachments: { title: string; url: string; mimeType: string }[];
}

const GROUPS: Record<string, string> = {
  'astro-ph': 'Astrophysics',
  'cond-mat': 'Condensed Matter',
  cs: 'Computer Science',
  econ: 'Economics',
  eess: 'Electrical Engineering and Systems Science',
  math: 'Mathematics',
  nlin: 'Nonlinear Sciences',
  physics: 'Physics',
  'q-bio': 'Quantitative Biology',
  'q-fin': 'Quantitative Finance',
  stat: 'Statistics',
};

/**
 * The item with its categories and the reader's tags, the comment and the reader's note, and the PDF.
 * @param own the reader's tags, and their note as safe HTML
 * @see https://github.com/zotero/translators/blob/master/arXiv.org.js for the fields
 */
export function zoteroItem(
  view: PaperView,
  own: { tags?: string[]; noteHtml?: string } = {},
): ZoteroItem {
  const citation = citationOf(view);
  const { kind, container, volume, issue, pages } = citation;
  const { id, title, comment, abstract } = view;
  const [primary] = view.categories;
  const notes = [comment && `Comment: ${htmlText(comment)}`, own.noteHtml];
  const tags = [...view.categories.map(categoryTag), ...(own.tags ?? [])];
  const item: ZoteroItem = {
    itemType: (
      { preprint: 'preprint', article: 'journalArticle', conference: 'conferencePaper' } as const
    )[kind],
    title,
    shortTitle: /^(.{2,}?):\s/.exec(title ?? '')?.[1],
    creators: citation.authors.map(creatorOf),
    date: kind === 'preprint' ? (view.updated ?? view.published) : citation.date,
    DOI: kind === 'preprint' ? arxivDoi(id) : citation.doi,
    abstractNote: abstract,
    ...(kind === 'preprint' && { repository: 'arXiv', archiveID: `arXiv:${id}` }),
    ...(kind === 'article' && { publicationTitle: container }),
    ...(kind === 'conference' && { proceedingsTitle: container }),
    volume,
    issue: kind === 'article' ? issue : undefined,
    pages,
    extra: `arXiv:${id}${primary && !id.includes('/') ? ` [${primary}]` : ''}`,
    libraryCatalog: 'arXiv.org',
    url: citation.url,
    tags: [...new Set(tags)].map((tag) => ({ tag })),
    notes: notes.flatMap((note) => (note ? [{ note }] : [])),
    attachments: [{ title: 'Preprint PDF', url: pdfUrl(id), mimeType: 'application/pdf' }],
  };
  return JSON.parse(JSON.stringify(item)) as ZoteroItem;
}

function creatorOf(name: Name): ZoteroCreator {
  if (name.whole || !name.given) {
    return { creatorType: 'author', lastName: name.family, fieldMode: 1 };
  }
  const firstName = [name.given, name.suffix].filter(Boolean).join(', ');
  return { creatorType: 'author', firstName, lastName: familyOf(name) };
}

/** `cs.CL` → *Computer Science - Computation and Language*. */
function categoryTag(code: string): string {
  const name = categories[code] ?? retiredCategories[code];
  const group = GROUPS[code.split('.')[0]!];
  if (!name) return code;
  return group && code.includes('.') ? `${group} - ${name}` : name;
}

/** A work that is not on arXiv, as far as it is known. */
export function zoteroElsewhere(work: Elsewhere) {
  const { kind, container, date, doi, url } = citationElsewhere(work);
  const isTalk = kind === 'conference';
  return {
    itemType: isTalk ? 'conferencePaper' : 'journalArticle',
    title: work.title,
    creators: work.authors.map((name) => creatorOf(nameOf(name))),
    [isTalk ? 'proceedingsTitle' : 'publicationTitle']: container,
    abstractNote: work.abstract,
    date,
    DOI: doi,
    url,
    tags: (work.tags ?? []).map((tag) => ({ tag })),
    notes: work.note ? [{ note: zoteroNote(work.note) }] : [],
  };
}

/** The reader's note in Zotero's HTML. */
export function zoteroNote(note: string): string {
  return `<p>${htmlText(note).replaceAll('\n', '<br>')}</p>`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Zotero's notes are HTML. */
function htmlText(text: string): string {
  return text.replaceAll(/[&<>]/g, (sign) => SIGNS[sign]!);
}
