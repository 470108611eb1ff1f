/** Carries out what the hover machine decides. */
import type { Answer } from '../../../messages.ts';
import type { CardSurface } from '../card-surface.ts';
import { type Anchor, paperOf } from '../links.ts';
import { createLookUps } from './look-ups.ts';
import { atRest, type HoverOptions, step } from './machine.ts';
import { muteTitle } from './native-title.ts';
import type { Effect, Event, Hold, State } from './states.ts';

export type HoverEvent = Event<Anchor, Answer>;

export interface HoverRun {
  dispatch(event: HoverEvent): void;
  /** The link whose card is open. */
  openLink(): Anchor | undefined;
}

export interface HoverParts {
  /** The card's code, fetched at the first dwell. */
  card(): Promise<CardSurface>;
  options(): HoverOptions;
  /** Where the pointer was last seen. */
  pointer(): { x: number; y: number } | undefined;
  signal: AbortSignal;
}

export function runHover({ card, options, pointer, signal }: HoverParts): HoverRun {
  let state: State<Anchor, Answer> = atRest;
  let unmuteTitle = (): void => {};
  const lookUps = createLookUps((token, answer) => dispatch({ type: 'answer', token, answer }));

  function dispatch(event: HoverEvent): void {
    if (signal.aborted) return;
    const next = step(state, event, options());
    state = next.state;
    next.effects.forEach(carryOut);
  }

  function carryOut(effect: Effect<Anchor, Answer>): void {
    switch (effect.do) {
      case 'wait': {
        const { timer, token } = effect;
        setTimeout(() => dispatch({ type: 'timer', timer, token }), effect.for);
        return;
      }
      case 'look-up': {
        const id = effect.paper ?? paperOf(effect.link)?.id;
        if (id) lookUps.ask(effect.token, id, effect.reach);
        // Its code is there by the time the card is to be shown.
        void card();
        return;
      }
      case 'abort':
        return lookUps.abort(effect.token);
      case 'show':
        return void open(effect.hold);
      case 'turn':
        return void card().then((surface) => {
          if (state.card?.token === effect.hold.token) surface.turn(effect.hold.trail);
        });
      case 'fill':
        return void card().then((surface) => {
          if (state.card?.answer === effect.answer) surface.fill(effect.answer);
        });
      case 'close':
        return void close(effect.link, effect.returnFocus);
    }
  }

  async function open({ link: anchor, token, by }: Hold<Anchor, Answer>): Promise<void> {
    const surface = await card();
    // The hand may have moved on while the card's code was loading.
    if (state.card?.token !== token) return;
    const link = paperOf(anchor);
    if (!link) return;
    unmuteTitle();
    unmuteTitle = muteTitle(anchor);
    surface.open({ anchor, link, by, answer: state.card.answer, point: pointer() });
  }

  async function close(anchor: Anchor, returnFocus: boolean): Promise<void> {
    unmuteTitle();
    unmuteTitle = () => {};
    const surface = await card();
    if (state.card) return;
    if (returnFocus && surface.hasFocus()) anchor.focus();
    surface.close();
  }

  signal.addEventListener('abort', () => {
    lookUps.abortAll();
    unmuteTitle();
  });

  return { dispatch, openLink: () => state.card?.link };
}
