/** Citations as BibTeX and BibLaTeX. */
import type { Citation } from './citation.ts';
import type { Name } from './names.ts';
import { type Letters, texText } from './tex-text.ts';

type Fields = Record<string, string | undefined>;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * An entry for BibTeX, in ASCII where letters have a TeX spelling. A preprint is written as arXiv itself writes it.
 * @see https://info.arxiv.org/help/hypertex/bibstyles/index.html
 */
export function bibtexEntry(citation: Citation, key: string): string {
  const { container, date, doi, url } = citation;
  const tex = (text?: string) => text && texText(text, 'ascii');
  const month = MONTHS[Number(date?.slice(5, 7)) - 1];
  const inJournal = citation.kind === 'article' && container;
  const inProceedings = citation.kind === 'conference' && container;
  return entry(inJournal ? 'article' : inProceedings ? 'inproceedings' : 'misc', key, {
    ...head(citation, 'ascii'),
    year: braced(date?.slice(0, 4)),
    month,
    journal: inJournal ? braced(tex(container)) : undefined,
    booktitle: inProceedings ? braced(tex(container)) : undefined,
    ...numbers(citation),
    doi: braced(citation.kind === 'preprint' ? undefined : doi),
    eprint: braced(citation.eprint),
    archivePrefix: citation.eprint && '{arXiv}',
    primaryClass: braced(citation.eprint && citation.categories[0]),
    url: braced(url),
    keywords: braced(tex(citation.keywords.join(', ') || undefined)),
  });
}

/** An entry for BibLaTeX, in Unicode. @see https://ctan.org/pkg/biblatex, §2.1.1 and §3.14.7 */
export function biblatexEntry(citation: Citation, key: string): string {
  const { container, date, doi, kind, url } = citation;
  const tex = (text?: string) => text && texText(text, 'unicode');
  const type = kind === 'article' && container ? 'article' : 'online';
  return entry(kind === 'conference' && container ? 'inproceedings' : type, key, {
    ...head(citation, 'unicode'),
    date: braced(date),
    journaltitle: kind === 'article' ? braced(tex(container)) : undefined,
    booktitle: kind === 'conference' ? braced(tex(container)) : undefined,
    ...numbers(citation),
    doi: braced(doi),
    eprint: braced(citation.eprint),
    eprinttype: citation.eprint && '{arxiv}',
    eprintclass: braced(citation.eprint && citation.categories[0]),
    url: braced(url),
    keywords: braced(tex(citation.keywords.join(', ') || undefined)),
  });
}

function head({ title, authors }: Citation, letters: Letters): Fields {
  const names = authors.map((name) => texName(name, letters)).join(' and ');
  return {
    // A second pair of braces keeps the capitals that the authors chose.
    title: title && `{{${texText(title, letters)}}}`,
    author: braced(names || undefined),
  };
}

function numbers({ volume, issue, pages }: Citation): Fields {
  return {
    volume: braced(volume),
    number: braced(issue),
    pages: braced(pages?.replace('-', '--')),
  };
}

function texName({ given, particle, family, suffix, whole }: Name, letters: Letters): string {
  const tex = (text: string) => texText(text, letters);
  if (whole || !given) return `{${tex(family)}}`;
  const last = [particle && tex(particle), guarded(tex(family))].filter(Boolean).join(' ');
  return [last, suffix && tex(suffix), guarded(tex(given))].filter(Boolean).join(', ');
}

/** A comma or an *and* within a name would end it. */
function guarded(name: string): string {
  return /,|\sand\s/i.test(name) ? `{${name}}` : name;
}

const braced = (value: string | undefined): string | undefined => value && `{${value}}`;

function entry(type: string, key: string, fields: Fields): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}
