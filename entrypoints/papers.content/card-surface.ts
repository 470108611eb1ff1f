/** The agreement between the lean content script and the card, which is loaded at the first dwell. */
import type { Answer } from '../../messages.ts';
import type { PaperLink } from '../../papers/paper-link.ts';
import type { PaperId } from '../../papers/paper.ts';
import type { Hand } from './hover/machine.ts';
import type { Anchor } from './links.ts';

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
  fill(answer: Answer): void;
  showSaved(saved: boolean): void;
  close(): void;
  /** The card's box in the viewport; undefined while no card is open. */
  box(): DOMRect | undefined;
  hasFocus(): boolean;
  /** Something in the card, such as its open menu, is to close before the card does. */
  wantsEscape(): boolean;
  /** Moves the keyboard focus into the card. */
  takeFocus(): void;
}

export interface CardHooks {
  onEnter(): void;
  onLeave(): void;
  /** The reader closed the card from inside. */
  onDone(): void;
  save(id: PaperId, saved: boolean): Promise<{ saved: boolean }>;
}

export type MountCard = (hooks: CardHooks, signal: AbortSignal) => CardSurface;

/** Both scripts run in one isolated world, which no page can reach into. */
declare global {
  var papergloss: { mountCard?: MountCard } | undefined;
}
