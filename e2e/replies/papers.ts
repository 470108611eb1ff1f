/** The replay corpus: the ten papers of the demo first, then others that tests need, of every era and kind. */
import demo from './demo-papers.json' with { type: 'json' };
import known from './known-papers.json' with { type: 'json' };
import type { KnownPaper } from './known-paper.ts';

export const DEMO_PAPERS: KnownPaper[] = demo;
export const PAPERS: KnownPaper[] = [...demo, ...known];

/** @throws Error when the corpus does not hold the paper */
export function paperOf(id: string): KnownPaper {
  const paper = PAPERS.find((candidate) => candidate.id === id);
  if (!paper) throw new Error(`The replay corpus holds no ${id}.`);
  return paper;
}
