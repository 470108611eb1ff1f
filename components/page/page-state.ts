/** The plain data that a gloss in a page's own flow shows. */
import type { Millis, PaperId, PaperView } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import type { RelatedWork } from '../../papers/related.ts';

export interface PageState {
  id: PaperId;
  /** Undefined until the local cache has answered. */
  view?: PaperView;
  saved: boolean;
  read: boolean;
  /** `partial`: the network was not asked, and could say more. */
  phase: 'partial' | 'looking-up' | 'done';
  problems: Problem[];
  related: RelatedWork[];
  now: Millis;
}

export interface PageActions {
  /** Called with what the reader wants. */
  onSave(saved: boolean): void;
  onLookUp(): void;
}
