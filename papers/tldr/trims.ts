import { claimVerbs, hangingWords, offerVerbs, selfNouns, wantsMore, type Sentence } from './words.ts';

/** A run of tokens, end exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Where a trimmed sentence begins, and what was taken off before. */
export interface Start {
  at: number;
  kind: StartKind;
}

export const startKinds = ['whole', 'preamble', 'claim', 'offer', 'second'] as const;
export type StartKind = (typeof startKinds)[number];

const CONNECTIVE =
  /^(?:however|moreover|furthermore|additionally|specifically|particularly|in|to|for|by|with|while|as|since|given|based|using|motivated|inspired|towards?|unlike|instead|thus|hence|therefore|here|finally|further|first|second|secondly|firstly|lastly|importantly|notably|recently|building|from|on|at|under|through|via|although|though|despite|because|when|if|after|before|during|leveraging|following|contrary|rather|also|then|consequently|accordingly|surprisingly|interestingly|empirically|theoretically|experimentally|concretely|overall|and|but|so|yet|more|drawing|combining|nevertheless|nonetheless|meanwhile|conversely|similarly|indeed|generally|currently|existing|compared|beyond|besides|within|among|across|extensive|our|throughout|alternatively|crucially|ultimately|next|last|due|whereas|considering|addressing|taking|exploiting|utilizing|starting|not|it|yet|typically|traditionally|often|usually|essentially|intuitively|practically|formally|numerically|mathematically|technically|simultaneously)$/;

const ADVERBS = new Set(
  'also further then thus therefore additionally hence furthermore moreover first next finally here instead consequently subsequently'.split(
    ' ',
  ),
);

const endsClause = (token = '') => /[,;:]$/.test(token);

/** Tokens that may go without loss: *also*, *then* after *we*. */
export function isSpareAdverb(sentence: Sentence, at: number): boolean {
  const before = sentence.bare[at - 1];
  return (
    ADVERBS.has(sentence.bare[at] ?? '') &&
    (before === 'we' || before === 'paper' || before === 'work') &&
    /^[a-z]+s?$/.test(sentence.bare[at + 1] ?? '') &&
    !hangingWords.has(sentence.bare[at + 1] ?? '')
  );
}

/** Places where the sentence may begin without what came before it. */
export function startsOf({ tokens, bare }: Sentence): Start[] {
  const starts: Start[] = [{ at: 0, kind: 'whole' }];
  let clause = 0;
  const reach = Math.min(tokens.length - 4, 45);
  for (let at = 0; at < reach; at += 1) {
    const next = bare[at + 1] ?? '';
    if (endsClause(tokens[at]) && opensClause(bare, at + 1, clause)) {
      clause = at + 1;
      starts.push({ at: clause, kind: 'preamble' });
    } else if (next === 'we' && bare[at] !== 'that' && !endsClause(tokens[at]) && at < 12) {
      // "In this paper we …" without its comma.
      if (CONNECTIVE.test(bare[0] ?? '')) {
        clause = at + 1;
        starts.push({ at: clause, kind: 'preamble' });
      }
    }
    const verb = bare[at] ?? '';
    if (next === 'that' && claimVerbs.has(verb)) starts.push({ at: at + 2, kind: 'claim' });
    if (startsObject(bare, at)) starts.push({ at: at + 1, kind: 'offer' });
  }
  return starts;
}

function opensClause(bare: string[], at: number, clause: number): boolean {
  const word = bare[at] ?? '';
  if (word === 'we') return true;
  if (word === 'this' && selfNouns.has(bare[at + 1] ?? '')) return true;
  return (
    CONNECTIVE.test(bare[clause] ?? '') &&
    /^(?:our|the|a|an|it|there|one|i|many|most|several|some|recent|current)$/.test(word)
  );
}

/** *We propose | a …*, *this paper presents | the …*: an object after a verb that offers it. */
function startsObject(bare: string[], at: number): boolean {
  const verb = bare[at] ?? '';
  const stem = offerVerbs.has(verb) ? verb : verb.replace(/s$/, '');
  if (!offerVerbs.has(stem) || !/^(?:a|an|the|new|novel|two|three|several|how|methods?|algorithms?)$/.test(bare[at + 1] ?? '')) return false;
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    if (bare[back] === 'we' || selfNouns.has(bare[back] ?? '')) return true;
  }
  return false;
}

const CUTS = new Set(
  `by which that where when while using via through with without for in on from to under and or but such including
   leading allowing achieving resulting making enabling thereby so because since as at across over who whose given
   during within among whereas after before if into against between towards toward without despite upon outperforming
   providing showing demonstrating improving based inspired called than`.split(/\s+/),
);

/** Whether the sentence may stop before the token at `at`, when it begins at `from`. */
export function mayStop({ tokens, bare }: Sentence, from: number, at: number): boolean {
  const last = bare[at - 1] ?? '';
  if (at - from < 4 || hangingWords.has(last) || last === '') return false;
  if (at === tokens.length) return true;
  const clause = endsClause(tokens[at - 1]);
  const next = bare[at] ?? '';
  if (!clause && !CUTS.has(next) && !/^[–—-]+$/.test(tokens[at] ?? '')) return false;
  if (!clause && (wantsMore.has(last) || /ly$/.test(last))) return false;
  if ((next === 'that' || next === 'how') && (claimVerbs.has(last) || offerVerbs.has(last))) return false;
  if (!clause && (offerVerbs.has(last) || claimVerbs.has(last))) return false;
  return !openPair(bare, from, at) && !inQuotes(tokens, from, at);
}

/** *both X | and Y*, *between X | and Y*, *enables X | to Y*. */
function openPair(bare: string[], from: number, at: number): boolean {
  const next = bare[at];
  for (let back = at - 1; back >= Math.max(from, at - 9); back -= 1) {
    const word = bare[back] ?? '';
    if (word === 'and' || word === 'or') return false;
    if (/^(?:both|between|either|neither|whether)$/.test(word)) return true;
    if (next === 'to' && /^(?:allow|enable|require|encourage|force|help|cause|need|want|adapt)(?:s|ing|ed)?$/.test(word)) return true;
  }
  return false;
}

function inQuotes(tokens: string[], from: number, at: number): boolean {
  let open = 0;
  for (let back = from; back < at; back += 1) {
    for (const sign of tokens[back] ?? '') {
      if (sign === '“' || sign === '(' || sign === '[') open += 1;
      else if (sign === '”' || sign === ')' || sign === ']') open -= 1;
      else if (sign === '"') open = open > 0 ? open - 1 : open + 1;
    }
  }
  return open > 0;
}
