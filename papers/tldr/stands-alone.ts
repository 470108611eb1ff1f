import { wordSet, type Sentence } from './tokens.ts';
import type { Trim } from './trims.ts';
import { selfNouns } from './words.ts';

const LEANING_OPENINGS = wordSet(
  `this these those that it they its their such he she his her which who whose whom where and but or nor so then also
   however moreover furthermore additionally finally thus therefore hence further second secondly third thirdly first
   firstly lastly besides likewise similarly nevertheless nonetheless instead consequently accordingly conversely
   meanwhile indeed here otherwise again e.g i.e namely rather yet both another others next overall specifically
   particularly importantly notably`,
);
const LEANING_ADJECTIVES = wordSet(
  'proposed resulting same latter former above second third other corresponding aforementioned following rest remaining',
);
const POINTING = wordSet(
  'this these those such it they them its their so former latter aforementioned following above foregoing',
);
/** Pointing words further on usually point to something in the sentence itself. */
const POINTING_REACH = 5;
const DEMONSTRATIVES = wordSet('this these those such');
/** *this gap*, *these issues*: they point back wherever they stand. */
const LACK =
  /^(?:gap|issue|problem|challenge|limitation|question|phenomenon|difficult(?:y|ie)|shortcoming|drawback|need|goal|end|purpose|tension|assumption|idea|finding|observation|direction)s?$/;
const SUBORDINATING = wordSet(
  `in to for by with while as since given based using motivated inspired toward towards unlike building from on at under
   through via although though despite because when whenever if after before during leveraging following contrary
   drawing combining beyond within among across whereas considering addressing taking exploiting utilizing utilising
   starting throughout due compared once until unless without upon over between against along amid amongst like
   thanks owing according relying employing adopting applying extending aiming focusing training learning`,
);
/** Finite verbs, as far as their form tells: in third person, or auxiliary. */
const FINITE =
  /^(?:is|are|was|were|be|can|may|might|must|will|would|should|could|has|have|had|does|do|did|remains?|becomes?|plays?|requires?|provides?|offers?|exists?|arises?|poses?|suffers?|depends?|relies|rely|leads?|allows?|enables?|achieves?|outperforms?|improves?|reduces?|shows?|proposes?|presents?|introduces?|\p{L}{2,}(?:izes|ises|ifies|ates|ects|ends|ains|eives|umes|uces|ives|erts|orms|ows|akes|eds|ts))$/u;

/** Whether a trimmed sentence reads well alone: nothing at its head points back, and a verb is there where one is due. */
export function standsAlone(sentence: Sentence, trim: Trim, clauses: number[]): boolean {
  const { bare, tokens } = sentence;
  const { at, kind } = trim.start;
  const first = bare[at]!;
  const second = bare[at + 1] ?? '';
  if (first === '' || /^(?:[ivx]{1,4}|[a-h]|\d)\)$/.test(tokens[at]!)) return false;
  if (LEANING_OPENINGS.has(first) && !(first === 'this' && selfNouns.has(second))) return false;
  if (/^(?:the|our|an?)$/.test(first) && LEANING_ADJECTIVES.has(second)) return false;
  if (pointsBack(bare, at, trim.end)) return false;
  // *In this paper, we …* says no more than *We …*.
  const inThisPaper = kind === 'whole' && first === 'in' && clauses[0]! < 8;
  if (inThisPaper && bare[clauses[0]!] === 'we') return false;
  return kind === 'offer' || trim.end === tokens.length || hasClause(bare, trim, clauses);
}

function pointsBack(bare: string[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = bare[at]!;
    const next = bare[at + 1] ?? '';
    if (!POINTING.has(word) || selfNouns.has(next) || next === 'as' || next === 'that') continue;
    if (at < from + POINTING_REACH || (DEMONSTRATIVES.has(word) && LACK.test(next))) return true;
  }
  return false;
}

function hasClause(bare: string[], { start, end }: Trim, clauses: number[]): boolean {
  const first = bare[start.at]!;
  if (SUBORDINATING.has(first) || /ing$|ly$/.test(first)) {
    return clauses.some((at) => at > start.at && at + 4 <= end);
  }
  if (first === 'we' || first === 'this') return true;
  return bare.slice(start.at + 1, end - 1).some((word) => FINITE.test(word));
}
