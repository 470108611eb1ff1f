/** The plain data that the popup shows. */
import type { Millis, PaperView } from '../../papers/paper.ts';
import type { Reason } from '../../papers/subscription.ts';

/** A paper as a line of a list. */
export interface Row {
  view: PaperView;
  saved: boolean;
  savedAt?: Millis;
  why?: Reason[];
  /** Not yet seen in any digest. */
  isNew?: boolean;
}

export type PopupTab = 'this-page' | 'digest' | 'library' | 'subscriptions';

/** How far *Fetch all papers* has come. */
export interface FetchProgress {
  done: number;
  total: number;
  /** Of those done, how many no source could answer for. */
  failed: number;
  paused: boolean;
}
