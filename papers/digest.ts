/** A day's digest: which papers, and why each is there. */
import type { Day, Millis, PaperId } from './paper.ts';
import type { Problem } from './problem.ts';
import type { Reason } from './subscription.ts';

export interface DigestEntry {
  id: PaperId;
  reasons: Reason[];
}

export interface Digest {
  /** The reader's own day, not UTC's. */
  day: Day;
  madeAt: Millis;
  entries: DigestEntry[];
  /** What could not be asked; a failed source leaves a note, not a hole. */
  problems: Problem[];
}

/** Puts the reasons of one paper together, in the order in which its first reason came. */
export function gatherEntries(finds: readonly { id: PaperId; reason: Reason }[]): DigestEntry[] {
  const entries = new Map<PaperId, DigestEntry>();
  for (const { id, reason } of finds) {
    const entry = entries.get(id) ?? { id, reasons: [] };
    entry.reasons.push(reason);
    entries.set(id, entry);
  }
  return [...entries.values()];
}
