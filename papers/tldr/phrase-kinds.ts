import type { ReadSentence } from './reading.ts';
import { endsClause } from './tokens.ts';
import type { Trim } from './trims.ts';
import { offerVerbs, preambleWords, selfNouns } from './words.ts';

export const openingKinds = ['we', 'self', 'a', 'the', 'our', 'preamble', 'other'] as const;
export type OpeningKind = (typeof openingKinds)[number];

export function openingOf({ bare }: ReadSentence, at: number): OpeningKind {
  const word = bare[at]!;
  if (word === 'we' || word === 'our' || word === 'the') return word;
  if (word === 'this' && selfNouns.has(bare[at + 1] ?? '')) return 'self';
  if (word === 'a' || word === 'an') return 'a';
  return preambleWords.has(word) ? 'preamble' : 'other';
}

const VERBS = {
  propose: 'propose present introduce develop describe',
  study: 'study investigate explore examine analyze analyse consider address',
  show: 'show demonstrate prove find argue',
  use: 'use apply extend train learn',
  give: 'provide give offer derive construct design',
};

export const verbKinds = ['propose', 'study', 'show', 'use', 'give', 'otherOffer', 'none'] as const;
export type VerbKind = (typeof verbKinds)[number];

const kindByVerb = new Map<string, VerbKind>();
const learn = (verb: string, kind: VerbKind) => kindByVerb.set(verb, kind).set(`${verb}s`, kind);
for (const verb of offerVerbs) learn(verb, 'otherOffer');
for (const [kind, verbs] of Object.entries(VERBS)) {
  for (const verb of verbs.split(' ')) learn(verb, kind as keyof typeof VERBS);
}

/** The kind of the first verb of the trade within the first words. */
export function verbOf({ bare }: ReadSentence, at: number): VerbKind {
  for (let near = at; near < Math.min(bare.length, at + 4); near += 1) {
    const kind = kindByVerb.get(bare[near]!);
    if (kind) return kind;
  }
  return 'none';
}

const STOP_WORDS =
  'by which that where when while using via through with without for in on from to under and or but such including as at since because so'.split(
    ' ',
  );
export const stopKinds = ['end', 'comma', 'colon', 'otherWord', ...STOP_WORDS];

/** What follows where the sentence was made to stop. */
export function stopOf({ tokens, bare }: ReadSentence, { end }: Trim): string {
  if (end === tokens.length) return 'end';
  if (endsClause(tokens[end - 1])) return tokens[end - 1]!.endsWith(',') ? 'comma' : 'colon';
  return STOP_WORDS.includes(bare[end]!) ? bare[end]! : 'otherWord';
}
