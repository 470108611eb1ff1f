/** Citation keys in the style that Google Scholar made common: `zhao2023slichf`. */
import type { Citation } from './citation.ts';
import { familyOf } from './names.ts';

const SMALL_WORDS = new Set(
  'a an and are as at by for from in is of on or the to towards with'.split(' '),
);
/** Letters that no decomposition makes plain. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** First author's family name, year, first telling word of the title; the identifier where one of them is missing. */
export function citationKey({ id, authors, date, title = '' }: Citation): string {
  const family = authors[0] ? plain(familyOf(authors[0])) : '';
  const words = title.replaceAll(/\$[^$]*\$|\\[a-z]+/gi, ' ').split(/[^\p{L}\p{M}\p{N}'’-]+/u);
  const word = words.map(plain).find((each) => each.length > 0 && !SMALL_WORDS.has(each));
  if (!family || !date || !word) return idKey(id);
  return `${family}${date.slice(0, 4)}${word}`;
}

/**
 * The key of each citation, no two alike whatever their order: of those that would share one the first by identifier
 * keeps it, the next is `…b`. Papers that join later take no key away, since later identifiers sort later.
 */
export function citationKeys(citations: readonly Citation[]): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const citation of citations.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    if (keys.has(citation.id)) continue;
    const wanted = citationKey(citation);
    let key = wanted;
    for (let next = 2; taken.has(key); next++) key = `${wanted}${lettersOf(next)}`;
    taken.add(key);
    keys.set(citation.id, key);
  }
  return keys;
}

function idKey(id: string): string {
  const short = id.replaceAll(/[^a-z0-9]+/gi, '').toLowerCase();
  return /^\d|^[a-z-]+\/\d{7}$/i.test(id) ? `arxiv${short}` : short || 'paper';
}

/** 1 → a, 26 → z, 27 → aa. */
function lettersOf(number: number): string {
  const digit = String.fromCodePoint(97 + ((number - 1) % 26));
  return number > 26 ? lettersOf(Math.floor((number - 1) / 26)) + digit : digit;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter]!)
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '');
}
