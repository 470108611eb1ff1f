/** The plain data that a card shows. */
import type { Following } from '../../papers/following.ts';
import type { Millis, PaperId, PaperView } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import type { RelatedWork } from '../../papers/related.ts';

export interface CardState {
  id: PaperId;
  /** The words of the link that opened the card: the title until a better one is known. */
  linkText?: string;
  /** The version that the link asks for, when it asks for one. */
  linkVersion?: number;
  view?: PaperView;
  saved: boolean;
  /** `partial`: something is known and more may come. */
  phase: 'looking-up' | 'partial' | 'done';
  problems: Problem[];
  now: Millis;
  /** The most relevant first; undefined or empty: no section. */
  related?: RelatedWork[];
  /** Which of the related works are saved. */
  savedRelated?: ReadonlySet<PaperId>;
  note?: string;
  /** Undefined until it is known. */
  following?: Following;
  pinned?: boolean;
  /** A sheet at the bottom of the screen, for hands that touch. */
  sheet?: boolean;
}

/** What a card shows, and how it stands to it. */
export type StandingState = CardState & { standing: Standing };

export type CopyForm = 'link' | 'markdown' | 'bibtex';

/** What the card can honestly say: the paper, that it waits, that nobody could be asked, or that nobody knows. */
export type Standing = 'known' | 'looking-up' | 'unreachable' | 'not-found';

export function standingOf({ view, phase, problems }: CardState): Standing {
  if (view?.title) return 'known';
  if (phase !== 'done') return 'looking-up';
  return problems.length > 0 ? 'unreachable' : 'not-found';
}
