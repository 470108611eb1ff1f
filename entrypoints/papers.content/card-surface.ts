/** The agreement between the lean content script and the card, which is loaded at the first dwell. */
import type { Answer, Marks, send } from '../../messages.ts';
import type { PaperLink } from '../../papers/paper-link.ts';
import type { PaperId } from '../../papers/paper.ts';
import type { HoverEvent } from './hover/effects.ts';
import type { Hand } from './hover/states.ts';
import type { Anchor } from './links.ts';

export const CARD_TAG = 'papergloss-card';

export interface CardRequest {
  anchor: Anchor;
  link: PaperLink;
  by: Hand;
  answer?: Answer;
  /** Where the pointer is, so that the card goes to that line of a link of several. */
  point?: { x: number; y: number };
}

export interface CardSurface {
  open(request: CardRequest): void;
  /** The card shows the last of these papers, or the link's own when there are none. */
  turn(trail: PaperId[]): void;
  fill(answer: Answer): void;
  showMarks(marks: Marks): void;
  close(): void;
  /** The card's box in the viewport; undefined while no card is open. */
  box(): DOMRect | undefined;
  hasFocus(): boolean;
  /** Moves the keyboard focus into the card. */
  takeFocus(): void;
}

export interface CardHooks {
  dispatch(event: HoverEvent): void;
  send: typeof send;
}

export type MountCard = (hooks: CardHooks, signal: AbortSignal) => CardSurface;

/** Both scripts run in one isolated world, which no page can reach into. */
declare global {
  var papergloss:
    | {
        mountCard?: MountCard;
        /** Takes what happens in the card for itself, before any listener of the page. */
        guard?(event: globalThis.Event): void;
      }
    | undefined;
}
