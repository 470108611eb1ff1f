import { endsClause, wordSet, type Sentence } from './tokens.ts';
import { claimVerbs, hangingWords, wantingWords } from './words.ts';
import { isOfferVerb } from './starts.ts';

/** Words before which a sentence can often stop: they open a phrase or a clause that adds something. */
const OPENERS = wordSet(
  `by which that where when while using via through with without for in on from to under and or but such including
   leading allowing achieving resulting making enabling thereby so because since as at across over who whose given
   during within among whereas after before if into against between towards toward despite upon outperforming
   providing showing demonstrating improving based inspired called than`,
);
/** Endings of adjectives, which want the noun that both share: *linear | and nonlinear connections*. */
const ADJECTIVE = /(?:al|ous|ive|ic|ible|able|ful|ary|ent|ant|er|ear|ed|ing|less|ex|ian|ust|se)$/;
const PAIRING = wordSet('both between either neither whether');
const ENABLING =
  /^(?:allow|enable|require|encourage|force|help|cause|need|want|adapt)(?:s|ing|ed)?$/;
const PREPOSITION =
  /^(?:by|with|from|using|via|through|as|to|in|on|for|under|at|into|over|within)$/;
const BEING = /^(?:is|are|was|were|be|been|being|can|we)$/;
const SHORTEST = 4;

/** Whether the sentence, begun at `from`, may stop before the token at `at` and stay grammatical. */
export function mayStop(sentence: Sentence, from: number, at: number): boolean {
  const { tokens, bare } = sentence;
  const last = bare[at - 1]!;
  if (at - from < SHORTEST || last === '' || hangingWords.has(last)) return false;
  if (at === tokens.length) return true;
  const next = bare[at]!;
  if (next === 'such' && bare[at + 1] !== 'as') return false;
  if ((next === 'and' || next === 'or') && ADJECTIVE.test(last)) return false;
  if ((next === 'that' || next === 'how') && (claimVerbs.has(last) || isOfferVerb(last)))
    return false;
  if (!endsClause(tokens[at - 1]) && !stopsInClause(sentence, at)) return false;
  return !opensPair(bare, from, at) && !insideQuotes(tokens, from, at);
}

function stopsInClause({ tokens, bare }: Sentence, at: number): boolean {
  const last = bare[at - 1]!;
  const next = bare[at]!;
  if (!OPENERS.has(next) && !/^[–—-]+$/.test(tokens[at]!)) return false;
  // *an attention | based network*, *optics fabricated | with lasers*; but *what was learned | with lasers*.
  if (/^(?:based|inspired)$/.test(next) && !/^(?:on|by)$/.test(bare[at + 1] ?? '')) return false;
  if (/..ed$/.test(last) && PREPOSITION.test(next) && !BEING.test(bare[at - 2] ?? '')) return false;
  return !(
    wantingWords.has(last) ||
    last.endsWith('ly') ||
    claimVerbs.has(last) ||
    isOfferVerb(last)
  );
}

/** *both X | and Y*, *between X | and Y*, *enables X | to Y*. */
function opensPair(bare: string[], from: number, at: number): boolean {
  const toInfinitive = bare[at] === 'to';
  for (let back = at - 1; back >= Math.max(from, at - 9); back -= 1) {
    const word = bare[back]!;
    if (word === 'and' || word === 'or') return false;
    if (PAIRING.has(word) || (toInfinitive && ENABLING.test(word))) return true;
  }
  return false;
}

function insideQuotes(tokens: string[], from: number, at: number): boolean {
  let open = 0;
  for (let back = from; back < at; back += 1) {
    const token = tokens[back]!;
    if (!/["“”()[\]]/.test(token)) continue;
    for (const sign of token) {
      if (sign === '“' || sign === '(' || sign === '[') open += 1;
      else if (sign === '”' || sign === ')' || sign === ']') open -= 1;
      else if (sign === '"') open += open > 0 ? -1 : 1;
    }
  }
  return open !== 0;
}
