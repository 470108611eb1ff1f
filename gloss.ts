/** Views of papers with the device's own TL;DR, as the reader wants and chose it. */
import weights from './assets/tldr-weights.json?raw';
import { deviceTldr } from './papers/device-tldr.ts';
import type { PaperId, PaperRecord, PaperView } from './papers/paper.ts';
import { createTldrMaker, type MadeTldr, type TldrMaker } from './papers/tldr/index.ts';
import { viewOf } from './papers/view.ts';
import { chosenTldrs } from './storage/comparisons.ts';
import { readSettings } from './storage/settings.ts';

/** A look-up answers several times, and a list is drawn often. */
const MOST_REMEMBERED = 500;

/** The ranker, with the weights that are shipped; made when first wanted, for that takes a while. */
export const makeTldr = remembering(() => createTldrMaker(JSON.parse(weights)));

/** Learns what the reader wants and chose of these papers; what it gives views any of them. */
export async function readGlosses(
  ids: readonly PaperId[],
): Promise<(record: PaperRecord) => PaperView> {
  const [{ ownTldrFirst }, chosen] = await Promise.all([readSettings(), chosenTldrs(ids)]);
  return (record) =>
    viewOf(record, {
      make: (paper) => deviceTldr(paper.abstract, makeTldr(paper), chosen.get(record.id)),
      preferred: ownTldrFirst,
    });
}

function remembering(createMaker: () => TldrMaker): TldrMaker {
  let make: TldrMaker | undefined;
  const remembered = new Map<string, MadeTldr | undefined>();
  return (paper) => {
    const key = `${paper.title}\n${paper.abstract}`;
    if (!remembered.has(key)) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      make ??= createMaker();
      remembered.set(key, make(paper));
    }
    return remembered.get(key);
  };
}
