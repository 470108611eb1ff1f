/** What *Copy* puts on the clipboard. */
import type { PaperView } from './paper.ts';
import { abstractUrl } from './paper-urls.ts';
import { bibtexEntry } from './citations/bibtex.ts';
import { citationOf } from './citations/citation.ts';
import { citationKey } from './citations/keys.ts';

export type CopyForm = 'link' | 'markdown' | 'bibtex';

/** A paper in one of the forms that readers paste. */
export function copyText(form: CopyForm, view: PaperView): string {
  switch (form) {
    case 'link':
      return abstractUrl(view.id);
    case 'markdown':
      return `[${markdownText(view.title ?? `arXiv:${view.id}`)}](${abstractUrl(view.id)})`;
    case 'bibtex':
      return bibtexOf(view);
  }
}

/** @see https://spec.commonmark.org/0.31.2/#backslash-escapes */
function markdownText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
}

function bibtexOf(view: PaperView): string {
  const citation = citationOf(view);
  return bibtexEntry(citation, citationKey(citation));
}
