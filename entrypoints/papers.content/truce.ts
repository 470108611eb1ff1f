/** A page that takes marks away again and again is not fought with. */
import type { PaperId } from '../../papers/paper.ts';

/** A page that redraws its content does this now and then; a page in a loop with us does it at once and for ever. */
const MOST_LOSSES = 8;
/** A mark that left along with its link counts only when it was this young: lists scroll, and pages change. */
const YOUNG_MS = 500;

export interface Truce {
  /** Whether one more mark for the paper may be tried. */
  allows(id: PaperId): boolean;
  noteMark(id: PaperId): void;
  noteLoss(id: PaperId, how: 'alone' | 'with its link'): void;
}

export function createTruce(now: () => number = () => performance.now()): Truce {
  const marks = new Map<PaperId, { at: number; losses: number }>();
  return {
    allows: (id) => (marks.get(id)?.losses ?? 0) < MOST_LOSSES,
    noteMark(id) {
      marks.set(id, { at: now(), losses: marks.get(id)?.losses ?? 0 });
    },
    noteLoss(id, how) {
      const last = marks.get(id);
      // Marks of one paper that go in the same moment are one loss.
      if (!last || last.at === Infinity) return;
      if (how === 'alone' || now() - last.at < YOUNG_MS) {
        marks.set(id, { at: Infinity, losses: last.losses + 1 });
      }
    },
  };
}
