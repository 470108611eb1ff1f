/** Files that the reader is given. */
import type { CitationForm } from '../../papers/citations/index.ts';

const ENDINGS: Record<CitationForm, string> = {
  bibtex: 'bib',
  biblatex: 'bib',
  ris: 'ris',
  'csl-json': 'json',
  apa: 'txt',
  ieee: 'txt',
  acm: 'txt',
};

export const citationFile = (form: CitationForm): string => `papergloss.${ENDINGS[form]}`;

/** Has the browser save a text as a file. */
export function giveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
