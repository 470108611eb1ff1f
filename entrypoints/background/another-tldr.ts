/** The reader turns to another TL;DR than the one shown. */
import { makeTldr, readGlosses } from '../../gloss.ts';
import { turnTldr } from '../../papers/device-tldr.ts';
import type { PaperId, Tldr } from '../../papers/paper.ts';
import { comparisonsOn, keepComparisons } from '../../storage/comparisons.ts';
import { readPaper } from '../../storage/papers.ts';
import { viewOf } from '../../papers/view.ts';

/** Notes the choice. @returns the TL;DR that is shown from now on */
export async function anotherTldr(id: PaperId): Promise<{ tldr?: Tldr }> {
  const [record, before] = await Promise.all([readPaper(id), comparisonsOn(id)]);
  if (!record) return {};
  const { title = '', abstract = '' } = viewOf(record);
  const comparisons = turnTldr(id, makeTldr({ title, abstract }), before, Date.now());
  if (comparisons.length > 0) await keepComparisons(id, comparisons);
  return { tldr: (await readGlosses([id]))(record).tldr };
}
