import { readableTex } from '../text/tex.ts';

/** Longer texts are read no further: no real abstract comes near. */
const LONGEST = 12_000;

/** An abstract as running text, on one line, without HTML, Markdown's bold, citations and what can be read of its TeX. */
export function plainText(abstract: string): string {
  let text = abstract.slice(0, LONGEST).replace(/\s+/g, ' ');
  if (text.includes('\\')) {
    text = text
      .replace(
        /~?\\(?:cite\w*|ref|eqref|label|footnote|url|href)\*?(?:\[[^\]]*\])*(?:\{[^{}]*\})+/g,
        '',
      )
      .replace(/\{\\(?:em|it|bf|sc|tt|rm) ([^{}]*)\}/g, '$1');
  }
  text = readableTex(text);
  if (text.includes('<')) text = text.replace(/<\/?[a-z][a-z0-9-]*(?: [^<>]*)?>/gi, '');
  if (text.includes('['))
    text = text.replace(/ ?\[(?:\d+[,–\- \d]*|[^[\]]*(?:19|20)\d\d[a-z]?)\]/g, '');
  if (text.includes('**')) text = text.replace(/\*\*([^*]+)\*\*/g, '$1');
  return text.replace(/ {2,}/g, ' ').trim();
}

/** Whether something is left that is no plain text: TeX, HTML, an address. */
export function hasMarkup(text: string): boolean {
  return /\\|\$(?!\d)|[{}^]|<\/?[a-z!]|https?:|www\.|github\.com|_\S/i.test(text);
}
