/** The hover as a pure reducer: what the hand did goes in, what to do about it comes out. The diagram: `states.ts`. */
import type { PaperId } from '../../../papers/paper.ts';
import {
  ASK_AFTER,
  CACHE_AFTER,
  CLOSE_AFTER,
  SETTLE_AFTER,
  SHOW_AFTER,
} from '../../papers.content/hover/delays.ts';
import type { Effect, Event, Hand, State, Step, TimerName } from './states.ts';

export interface HoverOptions {
  /** Milliseconds from dwell to card; the reader's setting. */
  showAfter: number;
}

export const atRest: { lastToken: number } = { lastToken: 0 };

const still = <L, A>(state: State<L, A>): Step<L, A> => ({ state, effects: [] });

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
      return openNow(state, event.link, event.by);
    case 'leave':
      return leave(state, event.link);
    case 'card-enter':
      return dropDwell({ ...state, closing: undefined });
    case 'card-leave':
      return startClosing(state);
    case 'approach':
      return state.closing === undefined
        ? still(state)
        : startClosing({ ...state, closing: undefined });
    case 'timer':
      return onTimer(state, event.timer, event.token);
    case 'answer':
      return onAnswer(state, event.token, event.answer);
    case 'turn':
      return turn(state, event.to);
    case 'pin':
      if (!state.card) return still(state);
      return dropDwell({ ...state, closing: undefined, pinned: event.pinned });
    case 'escape': {
      const dismissed = state.card?.link;
      const closed = closeAll(state, true);
      return { ...closed, state: { ...closed.state, dismissed } };
    }
    case 'click':
    case 'gone':
      return concerns(state, event.link) ? yieldTo(state) : still(state);
    case 'outside':
      return state.card ? yieldTo(state) : still(state);
    case 'hide':
      return yieldTo(state);
    case 'scroll':
      // Focus scrolls its link into view; a scroll is the pointer's way of moving on.
      return state.dwell?.by === 'keyboard' ? still(state) : dropDwell(state);
  }
}

function enter<L, A>(
  state: State<L, A>,
  link: L,
  by: Hand,
  towardsCard: boolean,
  { showAfter }: HoverOptions,
): Step<L, A> {
  if (state.pinned) return still(state);
  if (state.card?.link === link) return dropDwell({ ...state, closing: undefined });
  if (state.dwell?.link === link) return still(state);
  // Focus that is returned is nobody's wish; a pointer that comes again is.
  if (state.dismissed === link && by === 'keyboard') return still(state);
  const dropped = dropDwell(state);
  const token = state.lastToken + 1;
  const untilShown = state.card ? (towardsCard ? SETTLE_AFTER : 0) : showAfter;
  return {
    state: {
      ...dropped.state,
      dwell: { link, token, by, trail: [] },
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

function openNow<L, A>(state: State<L, A>, link: L, by: Hand): Step<L, A> {
  if (state.card?.link === link) return dropDwell({ ...state, closing: undefined });
  const dropped = dropDwell(state);
  const token = state.lastToken + 1;
  const shown = show({
    ...dropped.state,
    dwell: { link, token, by, trail: [] },
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
  if (state.dismissed === link) return still({ ...state, dismissed: undefined });
  if (state.dwell?.link !== link && state.card?.link !== link) return still(state);
  const dropped = state.dwell?.link === link ? dropDwell(state) : still(state);
  const closing = startClosing(dropped.state);
  return { state: closing.state, effects: [...dropped.effects, ...closing.effects] };
}

function startClosing<L, A>(state: State<L, A>): Step<L, A> {
  const { card, closing, pinned, lastToken } = state;
  if (!card || card.by === 'touch' || pinned || closing !== undefined) return still(state);
  const token = lastToken + 1;
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
    if (state.closing !== token) return still(state);
    // A link dwelt on meanwhile takes over the card rather than see it close and open again.
    if (state.dwell) return { state, effects: [waitToClose(token)] };
    return closeAll(state, false);
  }
  const hold = [state.dwell, state.card].find((each) => each?.token === token);
  if (!hold) return still(state);
  if (timer === 'show') return hold === state.dwell ? show(state) : still(state);
  const reach = timer === 'cache' ? 'cache' : 'network';
  return { state, effects: [{ do: 'look-up', link: hold.link, token, reach }] };
}

function onAnswer<L, A>(state: State<L, A>, token: number, answer: A): Step<L, A> {
  const { card, dwell } = state;
  if (card?.token === token) {
    return { state: { ...state, card: { ...card, answer } }, effects: [{ do: 'fill', answer }] };
  }
  return still(dwell?.token === token ? { ...state, dwell: { ...dwell, answer } } : state);
}

/** A new token for every turn: what was asked for the paper before can fill nothing any more. */
function turn<L, A>(state: State<L, A>, to: PaperId | undefined): Step<L, A> {
  const { card } = state;
  if (!card || (!to && card.trail.length === 0)) return still(state);
  const token = state.lastToken + 1;
  const trail = to ? [...card.trail, to] : card.trail.slice(0, -1);
  const hold = { ...card, token, trail, answer: undefined };
  const { link } = card;
  return {
    state: { ...state, card: hold, lastToken: token },
    effects: [
      { do: 'abort', token: card.token },
      { do: 'turn', hold },
      { do: 'look-up', link, paper: trail.at(-1), token, reach: 'network' },
    ],
  };
}

function show<L, A>({ dwell, card, lastToken }: State<L, A>): Step<L, A> {
  if (!dwell) return still({ card, lastToken });
  return {
    state: { card: dwell, lastToken },
    effects: [
      ...(card ? [{ do: 'abort' as const, token: card.token }] : []),
      { do: 'show', hold: dwell },
    ],
  };
}

function dropDwell<L, A>(state: State<L, A>): Step<L, A> {
  if (!state.dwell) return still(state);
  return {
    state: { ...state, dwell: undefined },
    effects: [{ do: 'abort', token: state.dwell.token }],
  };
}

/** Closes all but a card that is pinned. */
function yieldTo<L, A>(state: State<L, A>): Step<L, A> {
  return state.pinned ? dropDwell(state) : closeAll(state, false);
}

function closeAll<L, A>(state: State<L, A>, returnFocus: boolean): Step<L, A> {
  const { state: rest, effects } = dropDwell(state);
  const { card, lastToken } = rest;
  if (!card) return { state: { lastToken }, effects };
  return {
    state: { lastToken },
    effects: [
      ...effects,
      { do: 'abort', token: card.token },
      { do: 'close', link: card.link, returnFocus },
    ],
  };
}

function concerns<L, A>({ card, dwell }: State<L, A>, link: L): boolean {
  return card?.link === link || dwell?.link === link;
}
