import type { Damage } from '../../papers/damage.ts';
import type { Day } from '../../papers/paper.ts';
import { garbled, parseJson, readRows, rowsIn } from '../wire/reply.ts';
import { listedPaperOf, type ListedPaper } from './meaning.ts';
import { asRow, wireRow } from './wire.ts';

export interface DailyList extends Damage {
  /** In the order of the reply. */
  entries: ListedPaper[];
}

/**
 * Reads a list of papers: of a day, a week, a month, the trending ones, a search. What is damaged is left out and counted.
 * @throws {SourceError} garbled, when the reply is no list at all
 */
export function readList(text: string): DailyList {
  // Some recorders and gateways put an envelope around the rows.
  const rows = rowsIn(parseJson('hugging-face', text), ['papers', 'data']);
  if (!rows) throw garbled('hugging-face', 'no list');
  return readRows(rows.map(asRow), wireRow, listedPaperOf);
}

/** The list of a day with each paper's place in it by upvotes; equals keep the order of the list. */
export function ranked(list: DailyList, day: Day): DailyList {
  const places = new Map(
    list.entries
      .toSorted((a, b) => (b.facts.upvotes ?? 0) - (a.facts.upvotes ?? 0))
      .map(({ id }, index) => [id, index + 1]),
  );
  return {
    ...list,
    entries: list.entries.map(({ id, facts }) => {
      const place = places.get(id);
      return { id, facts: place ? { ...facts, rank: { day, place } } : facts };
    }),
  };
}
