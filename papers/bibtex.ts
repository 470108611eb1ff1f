/** A preprint as BibTeX. */
import type { PaperView } from './paper.ts';

/**
 * The entry that arXiv itself gives for a preprint, with the key in the common style `zhao2023slic`.
 * @see https://info.arxiv.org/help/hypertex/bibstyles/index.html
 */
export function bibtexOf(view: PaperView): string {
  const fields = Object.entries({
    title: view.title && `{${escaped(view.title)}}`,
    author: view.authors.map(escaped).join(' and ') || undefined,
    year: view.published?.slice(0, 4),
    eprint: view.id,
    archivePrefix: 'arXiv',
    primaryClass: view.categories[0],
    url: `https://arxiv.org/abs/${view.id}`,
  }).filter(([, value]) => value !== undefined);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${citationKey(view)},\n${lines.join(',\n')}\n}\n`;
}

/** First author's family name, year, first telling word of the title; the identifier where those are missing. */
export function citationKey({ id, authors, published, title }: PaperView): string {
  const family = plain(authors[0]?.split(' ').at(-1) ?? '');
  const word = (title ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain)
    .find((each) => each.length > 0 && !SMALL_WORDS.has(each));
  if (!family || !published || !word) return `arxiv${id.replaceAll(/\W/g, '')}`;
  return `${family}${published.slice(0, 4)}${word}`;
}

const SMALL_WORDS = new Set([
  'a',
  'an',
  'the',
  'on',
  'of',
  'in',
  'to',
  'for',
  'and',
  'with',
  'from',
  'is',
  'are',
]);

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/gi, '')
    .toLowerCase();
}

/** @see https://www.latex-project.org/help/documentation/encguide.pdf for the ten special characters */
function escaped(text: string): string {
  return text
    .replaceAll(/[&%$#_]/g, '\\$&')
    .replaceAll(/[{}]/g, '')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
}
