/** Citations as lines of a reference list, in the manners that most guides ask for. */
import type { Citation } from './citation.ts';
import { familyOf, fullName, type Name } from './names.ts';

export const REFERENCE_STYLES = ['apa', 'ieee', 'acm'] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];

/** A line in plain text. @see https://apastyle.apa.org/style-grammar-guidelines/references, IEEE Reference Guide, ACM Reference Formatting */
export function reference(citation: Citation, style: ReferenceStyle): string {
  const line = { apa, ieee, acm }[style](citation);
  return line
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([.?!])\./g, '$1')
    .trim();
}

function apa(citation: Citation): string {
  const { title = citation.url, date, doi, url } = citation;
  const names = citation.authors.map((name) => commaName(name));
  const shown = names.length > 20 ? [...names.slice(0, 19), '…', names.at(-1)!] : names;
  const authors = shown.length > 20 ? shown.join(', ').replace('…,', '…') : listed(shown, ', & ');
  const year = `(${date?.slice(0, 4) ?? 'n.d.'})`;
  return `${authors ? `${authors}. ` : ''}${year}. ${title}. ${place(citation)}${doi ? `https://doi.org/${doi}` : url}`;
}

function ieee(citation: Citation): string {
  const { title = citation.url, date, pages } = citation;
  const names = citation.authors.map((name) => initialsFirst(name));
  const authors = names.length > 6 ? `${names[0]} et al.` : listed(names, ', and ', ' and ');
  const tail = [
    citation.container ?? (citation.eprint && `arXiv:${citation.eprint}`),
    citation.volume && `vol. ${citation.volume}`,
    citation.issue && `no. ${citation.issue}`,
    pages && `pp. ${pages.replace('-', '–')}`,
    date?.slice(0, 4),
    citation.kind !== 'preprint' && citation.doi && `doi: ${citation.doi}`,
  ];
  return `${authors ? `${authors}, ` : ''}“${title},” ${tail.filter(Boolean).join(', ')}.`;
}

function acm(citation: Citation): string {
  const { title = citation.url, date, doi, url } = citation;
  const authors = listed(citation.authors.map(fullName), ', and ', ' and ');
  const year = date?.slice(0, 4) ?? 'n.d.';
  return `${authors ? `${authors}. ` : ''}${year}. ${title}. ${place(citation)}${doi ? `https://doi.org/${doi}` : url}`;
}

function place({ container, volume, issue, pages, eprint, kind }: Citation): string {
  if (kind === 'preprint') return eprint ? `arXiv:${eprint}. ` : '';
  if (!container) return '';
  const number = volume ? ` ${volume}${issue ? `(${issue})` : ''}` : '';
  return `${container}${number && `, ${number.trim()}`}${pages ? `, ${pages.replace('-', '–')}` : ''}. `;
}

function initials(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((part) =>
      part
        .split('-')
        .map((each) => `${[...each][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

function commaName(name: Name): string {
  return name.given && !name.whole ? `${familyOf(name)}, ${initials(name.given)}` : name.family;
}

function initialsFirst(name: Name): string {
  return name.given && !name.whole ? `${initials(name.given)} ${familyOf(name)}` : name.family;
}

function listed(names: string[], lastOf: string, ofTwo = lastOf): string {
  if (names.length < 2) return names[0] ?? '';
  return names.slice(0, -1).join(', ') + (names.length === 2 ? ofTwo : lastOf) + names.at(-1)!;
}
