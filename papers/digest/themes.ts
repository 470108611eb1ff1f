/** Themes: the first papers let in are their seeds, the others follow whom they resemble. */
import type { Condensed } from './condense.ts';
import type { Steps } from './steps.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

const MOST_THEMES = 12;
const TITLES_PER_STEP = 100;
/** A name is made of this many words at most. */
const LONGEST_NAME = 3;
/** A phrase tells more than a word that as many titles share. */
const LONGER_COUNTS = [0, 1, 2.4, 2.6];

export interface Themes {
  names: string[];
  /** For each place of the order the number of its theme; undefined for papers like no other. */
  of: (number | undefined)[];
}

/** About one theme for every six papers on a small day, twelve at most on a large one. */
export function themeCount(papers: number): number {
  return Math.max(1, Math.min(MOST_THEMES, Math.round(papers / 6)));
}

/** Groups the papers of an order and names the groups by the words that their titles share and others lack. */
export function* themesOf({ order, ladders }: Condensed, titles: readonly string[]): Steps<Themes> {
  const seeds = themeCount(order.length);
  const of: (number | undefined)[] = [];
  for (const [place, paper] of order.entries()) {
    const ladder = ladders[paper]!;
    const seed = ladder.findLast((step) => step < seeds);
    if (place < seeds) of.push(place);
    else of.push(seed ?? (ladder.length > 0 ? of[ladder.at(-1)!] : undefined));
  }
  const sizes = Array.from({ length: seeds }, () => 0);
  for (const theme of of) if (theme !== undefined) sizes[theme]! += 1;
  const kept = sizes.flatMap((size, theme) => (size > 1 ? [theme] : []));
  const renumbered = new Map(kept.map((theme, number) => [theme, number]));
  const final = of.map((theme) => (theme === undefined ? undefined : renumbered.get(theme)));
  const phrases: Phrases[] = [];
  for (const [place, paper] of order.entries()) {
    phrases.push(phrasesOf(titles[paper]!));
    if (place % TITLES_PER_STEP === 0) yield;
  }
  return { names: yield* namesOf(kept.length, final, phrases), of: final };
}

type Phrases = Map<string, { shown: string; words: number }>;

function* namesOf(count: number, of: (number | undefined)[], phrases: Phrases[]): Steps<string[]> {
  const everywhere = new Map<string, number>();
  for (const [place, each] of phrases.entries()) {
    for (const phrase of each.keys()) everywhere.set(phrase, (everywhere.get(phrase) ?? 0) + 1);
    if (place % TITLES_PER_STEP === 0) yield;
  }
  const names: string[] = [];
  for (let theme = 0; theme < count; theme += 1) {
    const members = phrases.filter((_, place) => of[place] === theme);
    yield;
    names.push(capital(tellingPhrase(members, everywhere, names) ?? 'Further papers'));
  }
  return names;
}

function tellingPhrase(
  members: Phrases[],
  everywhere: Map<string, number>,
  taken: string[],
): string | undefined {
  const within = new Map<string, { shown: string; words: number; count: number }>();
  for (const [phrase, { shown, words }] of members.flatMap((each) => [...each])) {
    const known = within.get(phrase);
    within.set(phrase, { shown: known?.shown ?? shown, words, count: (known?.count ?? 0) + 1 });
  }
  const scored = [...within].map(([phrase, { shown, words, count }]) => {
    const share = count / everywhere.get(phrase)!;
    return { shown, score: count * share * LONGER_COUNTS[words]! * (count > 1 ? 1 : 0.3) };
  });
  return scored
    .toSorted((a, b) => b.score - a.score)
    .find(({ shown }) => !taken.includes(capital(shown)))?.shown;
}

/** Runs of telling words, by their comparable form, as the title writes them. */
function phrasesOf(title: string): Phrases {
  const phrases: Phrases = new Map();
  for (const clause of title.split(/[:;,.?!()]/)) {
    const words = clause.match(/[\p{L}\p{N}][\p{L}\p{N}+'’-]*/gu) ?? [];
    for (let from = 0; from < words.length; from += 1) {
      for (let length = 1; length <= LONGEST_NAME && from + length <= words.length; length += 1) {
        const run = words.slice(from, from + length);
        if (run.some((word) => !tells(word))) break;
        phrases.set(run.flatMap(wordsOf).join(' '), { shown: run.join(' '), words: length });
      }
    }
  }
  return phrases;
}

function tells(word: string): boolean {
  return word.length > 2 && !/^\d+$/.test(word) && !STOP_WORDS.has(word.toLowerCase());
}

/** *preference optimization*, but names keep the capitals they came with. */
function capital(phrase: string): string {
  const calm = phrase.replaceAll(/\b\p{Lu}\p{Ll}+\b/gu, (word) => word.toLowerCase());
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}
