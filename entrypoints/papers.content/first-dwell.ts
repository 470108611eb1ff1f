/** The agreement between the lean content script and what is loaded at the first dwell: the hover machine and the card. */
import type { Answer, Marks } from '../../messages.ts';
import type { Event } from '../card.content/hover/states.ts';
import type { Point } from './hover/path.ts';
import type { Anchor } from './links.ts';

export const CARD_TAG = 'papergloss-card';

export type HoverEvent = Event<Anchor, Answer>;

export interface Hover {
  /** @param at when it happened, by `performance.now()`; waits count from then */
  dispatch(event: HoverEvent, at?: number): void;
  /** The link whose card is open. */
  openLink(): Anchor | undefined;
  /** The card's box in the viewport; undefined while no card is open. */
  cardBox(): DOMRect | undefined;
  /** Moves the keyboard focus into the card. */
  focusCard(): void;
  showMarks(changed: Marks): void;
}

export interface HoverParts {
  /** Milliseconds from dwell to card; the reader's setting. */
  showAfter(): number;
  /** Where the pointer was last seen. */
  pointer(): Point | undefined;
  signal: AbortSignal;
}

export type StartHover = (parts: HoverParts) => Hover;

/** Both scripts run in one isolated world, which no page can reach into. */
declare global {
  var papergloss:
    | {
        startHover?: StartHover;
        /** Takes what happens in the card for itself, before any listener of the page. */
        guard?(event: globalThis.Event): void;
      }
    | undefined;
}
