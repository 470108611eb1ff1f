/** Papers that are parts of one series, or twins in all but identifier. */
import type { Candidate } from './candidate.ts';
import type { Neighbour } from './neighbours.ts';
import type { Steps } from './steps.ts';
import { wordsOf } from './words.ts';

/** Two abstracts this alike may say the same thing twice, if their titles have half their words in common too. */
const TWINS = 0.8;
const TITLES_OF_TWINS = 0.5;
const TITLES_PER_STEP = 200;

/**
 * For each paper that another one stands for entirely: that other one's number.
 * @param candidates the best ranked first, so that the first of a series stands for it
 */
export function* seriesIn(
  candidates: readonly Candidate[],
  neighbours: readonly Neighbour[][],
): Steps<Map<number, number>> {
  const folded = new Map<number, number>();
  const leaders = new Map<string, number>();
  for (const [index, candidate] of candidates.entries()) {
    const key = seriesKey(candidate);
    const leader =
      (key === undefined ? undefined : leaders.get(key)) ??
      neighbours[index]!.find(
        (other) =>
          other.cosine >= TWINS &&
          other.index < index &&
          !folded.has(other.index) &&
          titlesShare(candidate, candidates[other.index]!) >= TITLES_OF_TWINS,
      )?.index;
    if (leader !== undefined) folded.set(index, leader);
    else if (key !== undefined) leaders.set(key, index);
    if (index % TITLES_PER_STEP === 0) yield;
  }
  return folded;
}

const PART =
  /[\s:,;(\u2013\u2014-]*\b(?:part|volume|vol\.?|chapter|paper)?\s*\b(?:[ivx]{1,4}|\d{1,2}|one|two|three|four)\b\)?\s*(?:[:.\u2013\u2014-].*)?$/i;
const NAMED_PART =
  /\b(?:part|volume|vol\.?|chapter|paper)\s+(?:[ivx]{1,4}|\d{1,2}|one|two|three|four)\b|\s[IVX]{1,4}[.:]?(?:\s|$)/;

/** The title up to its part's number, with the first author; the whole title where there is no number. */
function seriesKey({ title, authors }: Candidate): string | undefined {
  const stem = NAMED_PART.test(title) || /\bpart\b/i.test(title) ? title.replace(PART, '') : title;
  const words = wordsOf(stem || title);
  return words.length < 3 ? undefined : `${words.join(' ')}|${wordsOf(authors[0] ?? '').join(' ')}`;
}

/** The share of both titles' words that they have in common. */
function titlesShare(one: Candidate, other: Candidate): number {
  const [a, b] = [new Set(wordsOf(one.title)), new Set(wordsOf(other.title))];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}
