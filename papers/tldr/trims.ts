import { standsAlone } from './stands-alone.ts';
import { startsOf, type Start } from './starts.ts';
import { mayStop } from './stops.ts';
import type { Sentence } from './tokens.ts';

/** A sentence, or what is left of it without its beginning or its end. */
export interface Trim {
  /** Which sentence of the abstract. */
  sentence: number;
  start: Start;
  /** End, exclusive, in tokens. */
  end: number;
}

const LONGEST = 60;

/** Every way to shorten a sentence that leaves something to be read on its own. */
export function trimsOf(sentence: Sentence, index: number): Trim[] {
  const starts = startsOf(sentence);
  const clauses = starts.filter(({ kind }) => kind === 'preamble').map(({ at }) => at);
  const trims: Trim[] = [];
  for (const start of starts) {
    const last = Math.min(sentence.tokens.length, start.at + LONGEST);
    for (let end = start.at + 4; end <= last; end += 1) {
      if (!mayStop(sentence, start.at, end)) continue;
      const trim = { sentence: index, start, end };
      if (standsAlone(sentence, trim, clauses)) trims.push(trim);
    }
  }
  return trims;
}

/** The trimmed sentence with a capital and a full stop; no word that was not there. */
export function textOf({ tokens }: Sentence, { start, end }: Trim): string {
  const text = tokens
    .slice(start.at, end)
    .join(' ')
    .replace(/[\s,;:.–—-]+$/u, '');
  const closed = /[?!]["”]?$/.test(text) ? text : `${text}.`;
  const [first = ''] = closed;
  return first.toUpperCase() + closed.slice(first.length);
}
