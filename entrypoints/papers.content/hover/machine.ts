/**
 * The hover as a pure reducer: what the hand did goes in, what to do about it comes out.
 *
 *                enter                      show
 *      idle ───────────────▶ dwelling ───────────────▶ open ◀──── enter its link, card-enter
 *       ▲  leave, scroll, click │                     │   │ leave, card-leave        │
 *       └───────────────────────┘                     │   └──────────▶ closing ──────┘
 *       ▲                                             │                   │ close
 *       └── escape, click, hide, link gone ───────────┴───────────────────┘
 *
 * While a card is open another link may be dwelt on; the card changes over when that dwell is shown.
 * Every dwell has a token. Timers and answers name theirs, so whatever comes late is recognised and ignored.
 */
import { ASK_AFTER, CACHE_AFTER, CLOSE_AFTER, SETTLE_AFTER, SHOW_AFTER } from './delays.ts';

export type Hand = 'pointer' | 'keyboard' | 'command';

/** A link that the hand rests on, or whose card is open. */
export interface Hold<Link, Answer> {
  link: Link;
  token: number;
  by: Hand;
  answer?: Answer;
}

export interface State<Link, Answer> {
  card?: Hold<Link, Answer>;
  dwell?: Hold<Link, Answer>;
  /** Names the running close timer; undefined when the card is to stay. */
  closing?: number;
  /** Escaped from: stays closed until the hand has left it, though focus returns to it. */
  dismissed?: Link;
  lastToken: number;
}

export type TimerName = 'cache' | 'ask' | 'show' | 'close';

export type Event<Link, Answer> =
  | { type: 'enter'; link: Link; by: Hand; towardsCard?: boolean }
  | { type: 'open-now'; link: Link }
  | { type: 'leave'; link: Link }
  | { type: 'card-enter' }
  | { type: 'card-leave' }
  /** The pointer is between link and card and comes nearer: no reason to close yet. */
  | { type: 'approach' }
  | { type: 'timer'; timer: TimerName; token: number }
  | { type: 'answer'; token: number; answer: Answer }
  | { type: 'escape' }
  | { type: 'click'; link: Link }
  | { type: 'scroll' }
  | { type: 'hide' }
  | { type: 'gone'; link: Link };

export type Effect<Link, Answer> =
  | { do: 'look-up'; link: Link; token: number; reach: 'cache' | 'network' }
  | { do: 'abort'; token: number }
  | { do: 'wait'; timer: TimerName; token: number; for: number }
  | { do: 'show'; hold: Hold<Link, Answer> }
  | { do: 'fill'; answer: Answer }
  | { do: 'close'; link: Link; returnFocus: boolean };

export interface Step<Link, Answer> {
  state: State<Link, Answer>;
  effects: Effect<Link, Answer>[];
}

export interface HoverOptions {
  /** Milliseconds from dwell to card; the reader's setting. */
  showAfter: number;
}

export const atRest: { lastToken: number } = { lastToken: 0 };

/** What follows from an event. Pure; never mutates `state`. */
export function step<Link, Answer>(
  state: State<Link, Answer>,
  event: Event<Link, Answer>,
  options: HoverOptions = { showAfter: SHOW_AFTER },
): Step<Link, Answer> {
  switch (event.type) {
    case 'enter':
      return enter(state, event.link, event.by, event.towardsCard ?? false, options);
    case 'open-now':
      return openNow(state, event.link);
    case 'leave':
      return leave(state, event.link);
    case 'card-enter':
      return dropDwell({ ...state, closing: undefined });
    case 'card-leave':
      return startClosing(state);
    case 'approach':
      return state.closing === undefined
        ? { state, effects: [] }
        : startClosing({ ...state, closing: undefined });
    case 'timer':
      return onTimer(state, event.timer, event.token);
    case 'answer':
      return onAnswer(state, event.token, event.answer);
    case 'escape': {
      const dismissed = state.card?.link;
      const closed = closeAll(state, true);
      return { ...closed, state: { ...closed.state, dismissed } };
    }
    case 'click':
    case 'gone':
      return concerns(state, event.link) ? closeAll(state, false) : { state, effects: [] };
    case 'scroll':
      return dropDwell(state);
    case 'hide':
      return closeAll(state, false);
  }
}

function enter<L, A>(
  state: State<L, A>,
  link: L,
  by: Hand,
  towardsCard: boolean,
  { showAfter }: HoverOptions,
): Step<L, A> {
  if (state.card?.link === link) return dropDwell({ ...state, closing: undefined });
  if (state.dwell?.link === link || state.dismissed === link) return { state, effects: [] };
  const dropped = dropDwell(state);
  const token = state.lastToken + 1;
  const untilShown = state.card ? (towardsCard ? SETTLE_AFTER : 0) : showAfter;
  return {
    state: {
      ...dropped.state,
      dwell: { link, token, by },
      dismissed: undefined,
      lastToken: token,
    },
    effects: [
      ...dropped.effects,
      { do: 'wait', timer: 'cache', token, for: Math.min(CACHE_AFTER, untilShown) },
      { do: 'wait', timer: 'ask', token, for: ASK_AFTER },
      { do: 'wait', timer: 'show', token, for: untilShown },
    ],
  };
}

function openNow<L, A>(state: State<L, A>, link: L): Step<L, A> {
  if (state.card?.link === link) return dropDwell({ ...state, closing: undefined });
  const dropped = dropDwell(state);
  const token = state.lastToken + 1;
  const shown = show({
    ...dropped.state,
    dwell: { link, token, by: 'command' },
    lastToken: token,
  });
  return {
    state: shown.state,
    effects: [
      ...dropped.effects,
      ...shown.effects,
      { do: 'look-up', link, token, reach: 'network' },
    ],
  };
}

function leave<L, A>(state: State<L, A>, link: L): Step<L, A> {
  if (state.dismissed === link) {
    return { state: { ...state, dismissed: undefined }, effects: [] };
  }
  if (state.dwell?.link !== link && state.card?.link !== link) return { state, effects: [] };
  const dropped = state.dwell?.link === link ? dropDwell(state) : { state, effects: [] };
  const closing = startClosing(dropped.state);
  return { state: closing.state, effects: [...dropped.effects, ...closing.effects] };
}

function startClosing<L, A>(state: State<L, A>): Step<L, A> {
  if (!state.card || state.closing !== undefined) return { state, effects: [] };
  const token = state.lastToken + 1;
  return {
    state: { ...state, closing: token, lastToken: token },
    effects: [waitToClose(token)],
  };
}

function waitToClose<L, A>(token: number): Effect<L, A> {
  return { do: 'wait', timer: 'close', token, for: CLOSE_AFTER };
}

function onTimer<L, A>(state: State<L, A>, timer: TimerName, token: number): Step<L, A> {
  if (timer === 'close') {
    if (state.closing !== token) return { state, effects: [] };
    // A link dwelt on meanwhile takes over the card rather than see it close and open again.
    if (state.dwell) return { state, effects: [waitToClose(token)] };
    return closeAll(state, false);
  }
  const hold = [state.dwell, state.card].find((each) => each?.token === token);
  if (!hold) return { state, effects: [] };
  if (timer === 'show') return hold === state.dwell ? show(state) : { state, effects: [] };
  const reach = timer === 'cache' ? 'cache' : 'network';
  return { state, effects: [{ do: 'look-up', link: hold.link, token, reach }] };
}

function onAnswer<L, A>(state: State<L, A>, token: number, answer: A): Step<L, A> {
  if (state.card?.token === token) {
    return {
      state: { ...state, card: { ...state.card, answer } },
      effects: [{ do: 'fill', answer }],
    };
  }
  if (state.dwell?.token !== token) return { state, effects: [] };
  return { state: { ...state, dwell: { ...state.dwell, answer } }, effects: [] };
}

function show<L, A>({ dwell, card, lastToken }: State<L, A>): Step<L, A> {
  if (!dwell) return { state: { card, lastToken }, effects: [] };
  return {
    state: { card: dwell, lastToken },
    effects: [
      ...(card ? [{ do: 'abort' as const, token: card.token }] : []),
      { do: 'show', hold: dwell },
    ],
  };
}

function dropDwell<L, A>(state: State<L, A>): Step<L, A> {
  if (!state.dwell) return { state, effects: [] };
  return {
    state: { ...state, dwell: undefined },
    effects: [{ do: 'abort', token: state.dwell.token }],
  };
}

function closeAll<L, A>(state: State<L, A>, returnFocus: boolean): Step<L, A> {
  const { state: rest, effects } = dropDwell(state);
  if (!rest.card) return { state: { lastToken: rest.lastToken }, effects };
  return {
    state: { lastToken: rest.lastToken },
    effects: [
      ...effects,
      { do: 'abort', token: rest.card.token },
      { do: 'close', link: rest.card.link, returnFocus },
    ],
  };
}

function concerns<L, A>({ card, dwell }: State<L, A>, link: L): boolean {
  return card?.link === link || dwell?.link === link;
}
