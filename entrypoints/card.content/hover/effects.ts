/** Carries out what the hover machine decides. */
import type { Answer } from '../../../messages.ts';
import type { Hover, HoverEvent, HoverParts } from '../../papers.content/first-dwell.ts';
import { type Anchor, paperOf } from '../../papers.content/links.ts';
import type { MountCard } from '../surface.ts';
import type { CreateLookUps } from './look-ups.ts';
import { atRest, step } from './machine.ts';
import { muteTitle } from './native-title.ts';
import type { Effect, Hold, State } from './states.ts';

export interface HoverMeans {
  mountCard: MountCard;
  createLookUps: CreateLookUps;
}

export function runHover(
  { showAfter, pointer, signal }: HoverParts,
  { mountCard, createLookUps }: HoverMeans,
): Hover {
  let state: State<Anchor, Answer> = atRest;
  let unmuteTitle = (): void => {};
  const card = mountCard(dispatch, signal);
  const lookUps = createLookUps((token, answer) => dispatch({ type: 'answer', token, answer }));

  function dispatch(event: HoverEvent, at = performance.now()): void {
    if (signal.aborted) return;
    const next = step(state, event, { showAfter: showAfter() });
    state = next.state;
    for (const effect of next.effects) carryOut(effect, at);
  }

  function carryOut(effect: Effect<Anchor, Answer>, at: number): void {
    switch (effect.do) {
      case 'wait': {
        const { timer, token } = effect;
        const left = at + effect.for - performance.now();
        setTimeout(() => dispatch({ type: 'timer', timer, token }), left);
        return;
      }
      case 'look-up': {
        const id = effect.paper ?? paperOf(effect.link)?.id;
        if (id) lookUps.ask(effect.token, id, effect.reach);
        return;
      }
      case 'abort':
        return lookUps.abort(effect.token);
      case 'show':
        return open(effect.hold);
      case 'turn':
        return card.turn(effect.hold.trail);
      case 'fill':
        return card.fill(effect.answer);
      case 'close':
        return close(effect.link, effect.returnFocus);
    }
  }

  function open({ link: anchor, by, answer }: Hold<Anchor, Answer>): void {
    const link = paperOf(anchor);
    if (!link) return;
    unmuteTitle();
    unmuteTitle = muteTitle(anchor);
    card.open({ anchor, link, by, answer, point: pointer() });
  }

  function close(anchor: Anchor, returnFocus: boolean): void {
    unmuteTitle();
    unmuteTitle = () => {};
    if (returnFocus && card.hasFocus()) anchor.focus();
    card.close();
  }

  signal.addEventListener('abort', () => {
    lookUps.abortAll();
    unmuteTitle();
  });

  return {
    dispatch,
    openLink: () => state.card?.link,
    cardBox: card.box,
    focusCard: card.takeFocus,
    showMarks: card.showMarks,
  };
}
