/** What a reader keeps: the shelf of papers, things that are not on arXiv, and what belongs to them. */
import type { Millis, PaperId, PaperRecord } from '../paper.ts';
import type { Subscription } from '../subscription.ts';

/** The page on which a saved link stood. */
export interface Found {
  url: string;
  title?: string;
}

/** What was known of a paper when it was saved, so that news can be told from it. */
export interface Seen {
  version?: number;
  code?: boolean;
  withdrawn?: boolean;
}

/** What the reader adds to a paper. */
export interface Keeping {
  savedAt?: Millis;
  readAt?: Millis;
  readingAt?: Millis;
  starred?: boolean;
  /** Each once, in the reader's own spelling. */
  tags?: string[];
  /** Markdown. */
  note?: string;
  found?: Found;
  seen?: Seen;
}

/** A paper that the reader keeps or has read. */
export interface ShelfPaper extends Keeping {
  id: PaperId;
}

/** A work that is not on arXiv, brought in from another library. */
export interface Elsewhere extends Keeping {
  /** `doi:…`, an address, or a title where there is neither. */
  key: string;
  title: string;
  authors: string[];
  date?: string;
  doi?: string;
  url?: string;
  venue?: string;
  abstract?: string;
}

export interface Library {
  shelf: ShelfPaper[];
  elsewhere: Elsewhere[];
  /** What is known of the papers of the shelf. */
  papers: PaperRecord[];
  subscriptions: (Subscription & { addedAt: Millis })[];
}

export const emptyLibrary = (): Library => ({
  shelf: [],
  elsewhere: [],
  papers: [],
  subscriptions: [],
});

/** Something in a file that cannot be read, and where it stands. */
export interface Damage {
  /** `line 12`, `shelf[3].tags`. */
  where: string;
  what: string;
}

/** What a file holds; no library where the file as a whole is unusable. */
export interface ReadLibrary {
  library?: Library;
  damage: Damage[];
}
