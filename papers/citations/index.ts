/** Papers in every form that they are cited in, one or many at once. */
import { bibtexEntry, biblatexEntry } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslItem } from './csl.ts';
import { citationKeys } from './keys.ts';
import { reference, REFERENCE_STYLES } from './reference.ts';
import { risRecord } from './ris.ts';

export const CITATION_FORMS = [
  'bibtex',
  'biblatex',
  'ris',
  'csl-json',
  ...REFERENCE_STYLES,
] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** The text of all of them, each with a key of its own, in the order given. */
export function cite(citations: readonly Citation[], form: CitationForm): string {
  const keys = citationKeys(citations);
  const each = (write: (citation: Citation, key: string) => string) =>
    citations.map((citation) => write(citation, keys.get(citation.id)!));
  switch (form) {
    case 'bibtex':
      return each(bibtexEntry).join('\n');
    case 'biblatex':
      return each(biblatexEntry).join('\n');
    case 'ris':
      return each(risRecord).join('\r\n');
    case 'csl-json': {
      const items = citations.map((citation) => cslItem(citation, keys.get(citation.id)!));
      return `${JSON.stringify(items, undefined, 2)}\n`;
    }
    default:
      return each((citation) => `${reference(citation, form)}\n`).join('');
  }
}
