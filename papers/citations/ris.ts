/** Citations as RIS. */
import type { Citation } from './citation.ts';
import { familyOf, type Name } from './names.ts';

const TYPES = { preprint: 'UNPB', article: 'JOUR', conference: 'CONF' } as const;

/**
 * A record for reference managers, lines ended as the format wants them.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function risRecord(citation: Citation, key: string): string {
  const { kind, title, authors, date, container, pages, eprint, abstract } = citation;
  const [first, last] = pages?.split('-') ?? [];
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const lines: [string, string | undefined][] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', risName(name)]),
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}`],
    [kind === 'conference' ? 'T2' : 'JO', container],
    ['VL', citation.volume],
    ['IS', citation.issue],
    ['SP', first],
    ['EP', last],
    ['DO', citation.doi],
    ['UR', citation.url],
    ['PB', kind === 'preprint' && eprint ? 'arXiv' : undefined],
    ['M1', eprint && `arXiv:${eprint}`],
    ['AB', abstract],
    ['N1', citation.comment],
    ...citation.keywords.map((word): [string, string] => ['KW', word]),
  ];
  const written = lines
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${value!.replaceAll(/\s+/g, ' ').trim()}`);
  return [...written, 'ER  - ', ''].join('\r\n');
}

function risName(name: Name): string {
  if (name.whole || !name.given) return name.family;
  return [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ');
}
