/**
 * What the hover machine knows, hears and decides.
 *
 *                enter                      show
 *      idle ───────────────▶ dwelling ───────────────▶ open ◀──── enter its link, card-enter
 *       ▲  leave, scroll, click │                    │ │ │ ▲   leave, card-leave       │
 *       ├───────────────────────┘        open-now ───┘ │ │ └─┐ turn (another paper in  │
 *       │                                              │ └───┘  the same card, or back)│
 *       │                                              ├──────────▶ closing ───────────┘
 *       │                                     pin │ ▲  │              │ close
 *       │                                         ▼ │ unpin           │
 *       │◀── escape, open-now of another ───── pinned  │              │
 *       └─── escape, click, hide, outside, link gone ──┴──────────────┘
 *
 * While a card is open another link may be dwelt on; the card changes over when that dwell is shown.
 * A pinned card stays whatever the hand does, until Escape or a command; a sheet opened by touch has no hand to leave it.
 * Every dwell and every turn has a token. Timers and answers name theirs, so whatever comes late is recognised and ignored.
 */
import type { PaperId } from '../../../papers/paper.ts';

export type Hand = 'pointer' | 'keyboard' | 'command' | 'touch';

/** A link that the hand rests on, or whose card is open. */
export interface Hold<Link, Answer> {
  link: Link;
  token: number;
  by: Hand;
  answer?: Answer;
  /** Related works opened in the card, one from the other; the last is shown. Empty: the link's own paper is. */
  trail: PaperId[];
}

export interface State<Link, Answer> {
  card?: Hold<Link, Answer>;
  dwell?: Hold<Link, Answer>;
  /** Names the running close timer; undefined when the card is to stay. */
  closing?: number;
  pinned?: boolean;
  /** Escaped from: stays closed though focus returns to it, until that leaves or the pointer comes again. */
  dismissed?: Link;
  lastToken: number;
}

export type TimerName = 'cache' | 'ask' | 'show' | 'close';

export type Event<Link, Answer> =
  | { type: 'enter'; link: Link; by: Hand; towardsCard?: boolean }
  /** A mark, a long press or a shortcut: without any delay. */
  | { type: 'open-now'; link: Link; by: Hand }
  | { type: 'leave'; link: Link }
  | { type: 'card-enter' }
  | { type: 'card-leave' }
  /** The pointer is between link and card and comes nearer: no reason to close yet. */
  | { type: 'approach' }
  | { type: 'timer'; timer: TimerName; token: number }
  | { type: 'answer'; token: number; answer: Answer }
  /** A related work opens in the card; without one, the card goes back by one. */
  | { type: 'turn'; to?: PaperId }
  | { type: 'pin'; pinned: boolean }
  | { type: 'escape' }
  | { type: 'click'; link: Link }
  /** A press beside the card and its link. */
  | { type: 'outside' }
  | { type: 'scroll' }
  /** Another tab is looked at, or another page comes. */
  | { type: 'hide' }
  | { type: 'gone'; link: Link };

export type Effect<Link, Answer> =
  | { do: 'look-up'; link: Link; paper?: PaperId; token: number; reach: 'cache' | 'network' }
  | { do: 'abort'; token: number }
  | { do: 'wait'; timer: TimerName; token: number; for: number }
  | { do: 'show'; hold: Hold<Link, Answer> }
  | { do: 'turn'; hold: Hold<Link, Answer> }
  | { do: 'fill'; answer: Answer }
  | { do: 'close'; link: Link; returnFocus: boolean };

export interface Step<Link, Answer> {
  state: State<Link, Answer>;
  effects: Effect<Link, Answer>[];
}
