/** The TL;DR made on the device, and the other sentences that its reader may turn to. */
import type { Millis, PaperId, Tldr } from './paper.ts';
import { comparisonOf, type Candidate, type MadeTldr, type TldrComparison } from './tldr/index.ts';
import { sentencesOf } from './tldr/sentences.ts';
import { plainText } from './tldr/tidy.ts';

/** About as much as a TL;DR of two sentences. */
const LONGEST_OPENING = 280;

/**
 * What the device shows of a paper: the sentence that the reader chose, else the ranker's. The abstract's opening where
 * the ranker is not sure enough: better silent than wrong.
 * @param chosen the text that the reader turned to; without effect once the abstract has no such sentence any more
 */
export function deviceTldr(
  abstract: string,
  made: MadeTldr | undefined,
  chosen?: string,
): Tldr | undefined {
  const candidates = made ? turnable(made) : [];
  const shown = candidates.find(({ text }) => text === chosen) ?? candidates[0];
  if (!made || !shown) return openingOf(abstract);
  return {
    text: shown.text,
    origin: 'device',
    confidence: confidenceIn(shown, made),
    others: candidates.length - 1,
  };
}

/**
 * The reader turns from the sentence shown to the next, and from the last to the first. What they come to stand at is
 * preferred to all that they have seen and left.
 * @param before the paper's comparisons so far, which these take the place of
 * @returns nothing where there is no other sentence
 */
export function turnTldr(
  paper: PaperId,
  made: MadeTldr | undefined,
  before: readonly TldrComparison[],
  at: Millis,
): TldrComparison[] {
  const candidates = made ? turnable(made) : [];
  const chosen = before[0]?.winner.text;
  const current = Math.max(
    0,
    candidates.findIndex(({ text }) => text === chosen),
  );
  const winner = candidates[(current + 1) % candidates.length];
  if (!winner) return [];
  const seen = new Set(before.flatMap(({ winner: one, loser }) => [one.text, loser.text]));
  seen.add(candidates[current]!.text);
  return candidates
    .filter((each) => each !== winner && seen.has(each.text))
    .map((loser) => comparisonOf(paper, winner, loser, at));
}

const turnable = (made: MadeTldr): Candidate[] => (made.confident ? [made, ...made.others] : []);

/**
 * The scores are those of a softmax, so a sentence is by so much less likely to be the one.
 * @see docs/tldr.md, where it is held against what people wrote
 */
function confidenceIn(shown: Candidate, made: MadeTldr): number {
  return made.confidence * Math.exp(Math.min(0, shown.score - made.score));
}

/** The first sentence, and what of it fits where it is a long one; undefined where there is none. */
function openingOf(abstract: string): Tldr | undefined {
  const [first] = sentencesOf(plainText(abstract));
  if (!first) return undefined;
  const cut = first.slice(0, LONGEST_OPENING).replace(/\s+\S*$/, '');
  return { text: first.length > LONGEST_OPENING ? `${cut} …` : first, origin: 'abstract' };
}
