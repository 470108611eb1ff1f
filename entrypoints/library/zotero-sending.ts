/** Papers to Zotero in parcels; what is interrupted goes on where it was, and nothing is sent twice. */
import {
  added,
  nothingSent,
  type ZoteroOrder,
  type ZoteroReceipt,
  type ZoteroSum,
} from '../../papers/zotero.ts';

/** Together with their PDFs, which take seconds each. */
const FEW = 5;
const MANY = 50;

export interface ZoteroSending {
  /** Sends what is not sent yet. */
  go(
    how: Pick<ZoteroOrder, 'target' | 'pdfs'>,
    onProgress: (saved: number) => void,
  ): Promise<ZoteroSum>;
  /** Stops after the parcel that is under way. */
  stop(): void;
}

export function createZoteroSending(
  keys: readonly string[],
  send: (order: ZoteroOrder) => Promise<ZoteroReceipt>,
  newSession: () => string,
): ZoteroSending {
  let sum = nothingSent(keys.length);
  let sessionID = newSession();
  const stopping = new AbortController();

  return {
    async go(how, onProgress) {
      const size = how.pdfs ? FEW : MANY;
      sum = { ...sum, trouble: undefined };
      while (sum.saved < keys.length && !sum.trouble && !stopping.signal.aborted) {
        onProgress(sum.saved);
        const parcel = keys.slice(sum.saved, sum.saved + size);
        sum = added(sum, await send({ ...how, keys: parcel, sessionID }));
        // Where no answer came the parcel may have arrived, and its session tells Zotero so.
        const isOpen = sum.trouble?.kind === 'too-slow' || sum.trouble?.kind === 'not-running';
        if (!isOpen) sessionID = newSession();
      }
      const stopped = stopping.signal.aborted && sum.saved < keys.length;
      return stopped ? { ...sum, stopped } : sum;
    },
    stop() {
      stopping.abort();
    },
  };
}
