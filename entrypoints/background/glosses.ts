/** What the entries of a listing show of their papers, from the local cache alone. */
import { readGlosses } from '../../gloss.ts';
import type { ShortGloss } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import { readPapers } from '../../storage/papers.ts';
import { marksOf } from './marks.ts';

export async function glossesOf(ids: readonly PaperId[]): Promise<Record<PaperId, ShortGloss>> {
  const [marks, papers, glossOf] = await Promise.all([
    marksOf(ids),
    readPapers(ids),
    readGlosses(ids),
  ]);
  const tldrs = new Map(papers.map((paper) => [paper.id, glossOf(paper).tldr]));
  return Object.fromEntries(ids.map((id) => [id, { tldr: tldrs.get(id), mark: marks[id]! }]));
}
