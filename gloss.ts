/** The view of a paper with the device's own TL;DR where no source has one. */
import weights from './assets/tldr-weights.json' with { type: 'json' };
import type { PaperRecord, PaperView } from './papers/paper.ts';
import { createTldrMaker } from './papers/tldr/index.ts';
import { viewOf } from './papers/view.ts';

const makeTldr = createTldrMaker(weights);

export function glossOf(record: PaperRecord): PaperView {
  return viewOf(record, makeTldr);
}
