/** What can become of papers that are sent to Zotero. */

/** Where things can be saved in a Zotero. */
export interface ZoteroPlaces {
  /** A tree, each library and collection followed by what is in it. */
  targets: ZoteroTarget[];
  /** Among the targets, what is selected in Zotero now. */
  selected?: string;
  /** Its name. */
  name?: string;
  /** Whether what is selected takes changes. */
  editable: boolean;
}

export interface ZoteroTarget {
  id: string;
  name: string;
  /** 0 for a library, 1 for a collection in it, … */
  level: number;
}

/** Why something was not saved. */
export type ZoteroTrouble =
  | { kind: 'not-running' }
  | { kind: 'too-slow' }
  /** The library or collection selected in Zotero takes no changes. */
  | { kind: 'read-only'; collection?: string }
  /** Zotero answered, but not with a yes. */
  | { kind: 'refused'; status: number };

export type ZoteroOutcome =
  | {
      kind: 'saved';
      count: number;
      collection?: string;
      /** The collection that was wanted is gone; they are in the one named. */
      misplaced?: boolean;
    }
  | ZoteroTrouble;

/** Papers for Zotero, by their keys in the library. */
export interface ZoteroOrder {
  keys: string[];
  /** The same again for an order of which it is not known whether it arrived. */
  sessionID: string;
  /** What is selected in Zotero unless told. */
  target?: string;
  pdfs: boolean;
}

export interface ZoteroReceipt {
  outcome: ZoteroOutcome;
  pdfs: ZoteroPdfs;
}

/** How many PDFs were to go along, and how many are there. */
export interface ZoteroPdfs {
  of: number;
  attached: number;
  /** The library keeps no files. */
  noFiles?: boolean;
}

/** All that was sent in one go, in however many orders. */
export interface ZoteroSum {
  /** How many were to be sent. */
  of: number;
  saved: number;
  collection?: string;
  misplaced?: boolean;
  pdfs: ZoteroPdfs;
  /** What stopped it. */
  trouble?: ZoteroTrouble;
  /** The reader stopped it. */
  stopped?: boolean;
}

export const nothingSent = (of: number): ZoteroSum => ({
  of,
  saved: 0,
  pdfs: { of: 0, attached: 0 },
});

/** The sum with one more order's receipt in it. */
export function added(sum: ZoteroSum, { outcome, pdfs }: ZoteroReceipt): ZoteroSum {
  if (outcome.kind !== 'saved') return { ...sum, trouble: outcome };
  return {
    ...sum,
    saved: sum.saved + outcome.count,
    collection: outcome.collection,
    misplaced: sum.misplaced || outcome.misplaced,
    pdfs: {
      of: sum.pdfs.of + pdfs.of,
      attached: sum.pdfs.attached + pdfs.attached,
      noFiles: sum.pdfs.noFiles || pdfs.noFiles,
    },
  };
}
