import type { PaperId, PaperRecord, PaperView } from '../../papers/paper.ts';

/**
 * Making TL;DRs takes as much code as all else that the popup has, and nothing that it shows first needs it: a file of
 * its own, which comes when it is wanted.
 */
export async function readGlosses(
  ids: readonly PaperId[],
): Promise<(record: PaperRecord) => PaperView> {
  const gloss = await import('../../gloss.ts');
  return gloss.readGlosses(ids);
}
