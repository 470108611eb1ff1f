/** What the hover asks of the card, whatever draws it. */
import type { Answer, Marks } from '../../messages.ts';
import type { PaperLink } from '../../papers/paper-link.ts';
import type { PaperId } from '../../papers/paper.ts';
import type { Anchor } from '../papers.content/links.ts';
import type { HoverEvent } from '../papers.content/first-dwell.ts';
import type { Hand } from './hover/states.ts';

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

export type MountCard = (dispatch: (event: HoverEvent) => void, signal: AbortSignal) => CardSurface;
