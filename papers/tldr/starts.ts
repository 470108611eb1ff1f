import { endsClause, wordSet, type Sentence } from './tokens.ts';
import { claimVerbs, offerVerbs, preambleWords, selfNouns } from './words.ts';

/** Where a trimmed sentence begins, and what that left out. */
export interface Start {
  at: number;
  kind: StartKind;
}

/** *whole*: nothing; *preamble*: *In this paper,*; *claim*: *we show that*; *offer*: *we propose* before a noun. */
export const startKinds = ['whole', 'preamble', 'claim', 'offer'] as const;
export type StartKind = (typeof startKinds)[number];

const SUBJECTS = wordSet('our the a an it there one i many most several some recent current');
const OBJECTS = wordSet(
  'a an the new novel two three several how method methods algorithm algorithms',
);
/** Starts are sought no further: what follows would leave out too much. */
const REACH = 45;

/** Places where the sentence may begin without what came before, the whole first. */
export function startsOf({ tokens, bare }: Sentence): Start[] {
  const starts: Start[] = [{ at: 0, kind: 'whole' }];
  let clause = 0;
  for (let at = 0; at < Math.min(tokens.length - 4, REACH); at += 1) {
    const opens = endsClause(tokens[at])
      ? opensClause(bare, at + 1, clause)
      : at < 12 && bare[at + 1] === 'we' && bare[at] !== 'that' && preambleWords.has(bare[0]!);
    if (opens) {
      clause = at + 1;
      starts.push({ at: clause, kind: 'preamble' });
    }
    if (bare[at + 1] === 'that' && claimVerbs.has(bare[at]!))
      starts.push({ at: at + 2, kind: 'claim' });
    if (opensObject(bare, at + 1)) starts.push({ at: at + 1, kind: 'offer' });
  }
  return starts;
}

function opensClause(bare: string[], at: number, clause: number): boolean {
  const word = bare[at]!;
  if (word === 'we' || (word === 'this' && selfNouns.has(bare[at + 1] ?? ''))) return true;
  return preambleWords.has(bare[clause]!) && SUBJECTS.has(word);
}

/** *We propose | a …*, *this paper presents | the …*. */
function opensObject(bare: string[], at: number): boolean {
  if (!OBJECTS.has(bare[at]!) || !isOfferVerb(bare[at - 1]!)) return false;
  return bare
    .slice(Math.max(0, at - 4), at - 1)
    .some((word) => word === 'we' || selfNouns.has(word));
}

export function isOfferVerb(word: string): boolean {
  return offerVerbs.has(word) || (word.endsWith('s') && offerVerbs.has(word.slice(0, -1)));
}
