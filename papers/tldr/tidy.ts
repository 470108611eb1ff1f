import { readableTex } from '../text/tex.ts';

const CITATION =
  /\s*[([](?:(?:see|e\.g\.|cf\.)[, ]*)?(?:[A-Z][\p{L}'-]+(?:,? (?:et al\.?|and|&) ?[\p{L}'-]*)?,? \(?(?:19|20)\d\d[a-z]?\)?[;, ]*)+[)\]]/gu;

/** An abstract as running text without TeX's commands, HTML, citations and web addresses in brackets. */
export function plainText(abstract: string): string {
  let text = abstract.replace(/\s+/g, ' ');
  if (text.includes('\\')) {
    text = text
      .replace(/~?\\(?:cite\w*|ref|label|footnote|url|href)\*?(?:\[[^\]]*\])*(?:\{[^{}]*\})+/g, '')
      .replace(/\{\\(?:em|it|bf|sc|tt|rm)\s+([^{}]*)\}/g, '$1');
  }
  text = readableTex(text);
  if (text.includes('<')) text = text.replace(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/gi, '');
  return text
    .replace(CITATION, '')
    .replace(/\s*\[\d+(?:[,–-]\s?\d+)*\]/g, '')
    .replace(/\(\s*(?:https?:\/\/|www\.)[^)\s]*\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether something is left that a reader should not see as plain text: TeX, HTML, an address. */
export function hasMarkup(text: string): boolean {
  return /\\|\$(?!\d)|[{}]|<\/?[a-z!]|https?:|www\.|github\.com|\^|_\S/i.test(text);
}
