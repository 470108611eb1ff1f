/** Which TL;DR the reader preferred to which. It stays on this device, and the reader may take or erase it. */
import type { PaperId } from '../papers/paper.ts';
import type { TldrComparison } from '../papers/tldr/index.ts';
import { db } from './db.ts';

/** More than anybody makes by hand; the oldest go first. */
export const COMPARISONS_KEPT = 10_000;

/** The paper's comparisons; all have one winner, the text that the reader chose. */
export async function comparisonsOn(paper: PaperId): Promise<TldrComparison[]> {
  return db.comparisons.where('paper').equals(paper).toArray();
}

/** Puts comparisons in the place of those of the same paper, and drops the oldest beyond what is kept. */
export async function keepComparisons(
  paper: PaperId,
  comparisons: readonly TldrComparison[],
): Promise<void> {
  await db.transaction('rw', db.comparisons, async () => {
    await db.comparisons.where('paper').equals(paper).delete();
    await db.comparisons.bulkAdd([...comparisons]);
    const excess = (await db.comparisons.count()) - COMPARISONS_KEPT;
    if (excess <= 0) return;
    await db.comparisons.bulkDelete(
      await db.comparisons.orderBy('seq').limit(excess).primaryKeys(),
    );
  });
}

/** The texts that the reader chose for those of the papers that they chose one for. */
export async function chosenTldrs(papers: readonly PaperId[]): Promise<Map<PaperId, string>> {
  const rows = await db.comparisons.where('paper').anyOf(papers).toArray();
  return new Map(rows.map(({ paper, winner }) => [paper, winner.text]));
}

/** All comparisons, the oldest first. */
export async function readComparisons(): Promise<TldrComparison[]> {
  return db.comparisons.orderBy('seq').toArray();
}
