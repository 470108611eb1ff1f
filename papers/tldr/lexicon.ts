/** Values of stems as an asset keeps them: for each value, its stems between blanks, pairs joined by `_`. */
export type StemTable = Record<string, string>;

/** What is known of words in general. */
export interface Lexicon {
  /** Inverse document frequency over arXiv abstracts of all subjects, in nats. */
  idf(stem: string): number;
  /** Log odds, against the average word's, that a TL;DR repeats the word when the abstract has it; 0 where unknown. */
  lean(stem: string): number;
  /** The same for two stems standing together, `left_right`. */
  pairLean(stems: string): number;
}

export interface LexiconTables {
  idf: StemTable;
  /** The idf of words too rare to be listed. */
  rare: number;
  leans: StemTable;
  pairLeans: StemTable;
}

export function createLexicon(tables: LexiconTables): Lexicon {
  const idfs = valuesOf(tables.idf);
  const leans = valuesOf(tables.leans);
  const pairLeans = valuesOf(tables.pairLeans);
  return {
    idf: (stem) => idfs.get(stem) ?? tables.rare,
    lean: (stem) => leans.get(stem) ?? 0,
    pairLean: (stems) => pairLeans.get(stems) ?? 0,
  };
}

function valuesOf(table: StemTable): Map<string, number> {
  const values = new Map<string, number>();
  for (const [value, stems] of Object.entries(table)) {
    for (const stem of stems.split(' ')) values.set(stem, Number(value));
  }
  return values;
}
