/** Citations as CSL-JSON, which Zotero, Pandoc and others read. */
import type { Citation } from './citation.ts';
import type { Name } from './names.ts';

export interface CslName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
  literal?: string;
}

export interface CslItem {
  id: string;
  'citation-key': string;
  type: 'article' | 'article-journal' | 'paper-conference';
  title?: string;
  author?: CslName[];
  issued?: { 'date-parts': number[][] };
  'container-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  URL?: string;
  number?: string;
  publisher?: string;
  abstract?: string;
  note?: string;
  keyword?: string;
}

const TYPES = {
  preprint: 'article',
  article: 'article-journal',
  conference: 'paper-conference',
} as const;

/** One item. @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export function cslItem(citation: Citation, key: string): CslItem {
  const { kind, title, authors, date, container, eprint } = citation;
  const item: CslItem = {
    id: key,
    'citation-key': key,
    type: TYPES[kind],
    title,
    author: authors.length > 0 ? authors.map(cslName) : undefined,
    issued: date ? { 'date-parts': [date.split('-').map(Number)] } : undefined,
    'container-title': container,
    volume: citation.volume,
    issue: citation.issue,
    page: citation.pages,
    DOI: citation.doi,
    URL: citation.url,
    number: eprint && `arXiv:${eprint}`,
    publisher: kind === 'preprint' && eprint ? 'arXiv' : undefined,
    abstract: citation.abstract,
    note: citation.comment,
    keyword: citation.keywords.join(', ') || undefined,
  };
  return JSON.parse(JSON.stringify(item)) as CslItem;
}

function cslName({ given, particle, family, suffix, whole }: Name): CslName {
  if (whole) return { literal: family };
  return {
    family,
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}
