/** A hand, a clock and a card for tests of the machine: carries out its effects in fake time. */
import { SHOW_AFTER } from '../../papers.content/hover/delays.ts';
import { atRest, step } from './machine.ts';
import type { Effect, Event, Hand, State, TimerName } from './states.ts';

export function fakeHand() {
  let state: State<string, string> = atRest;
  let now = 0;
  let timers: { at: number; timer: TimerName; token: number }[] = [];
  const paperOf = new Map<number, string>();
  const wanted = new Set<number>();

  const hand = {
    open: undefined as string | undefined,
    by: undefined as Hand | undefined,
    /** The paper that the open card is about; a link is named as its paper is. */
    paper: () => (hand.open === undefined ? undefined : (hand.trail.at(-1) ?? hand.open)),
    trail: [] as string[],
    cardSays: undefined as string | undefined,
    focusReturned: false,
    shown: [] as string[],
    dweltOn: new Set<string>(),
    lookUps: [] as string[],
    wanted,

    does(event: Event<string, string>): void {
      if (event.type === 'enter' || event.type === 'open-now') hand.dweltOn.add(event.link);
      const next = step(state, event);
      state = next.state;
      next.effects.forEach(carryOut);
    },

    /** Every look-up ever made of the paper is answered, the abandoned ones too. */
    answers(paper: string): void {
      for (const [token, its] of paperOf) {
        if (its === paper) hand.does({ type: 'answer', token, answer: paper });
      }
    },

    waits(ms: number): void {
      const until = now + ms;
      for (;;) {
        const due = timers
          .filter(({ at }) => at <= until)
          .toSorted((a, b) => a.at - b.at)
          .at(0);
        if (!due) break;
        timers = timers.filter((each) => each !== due);
        now = due.at;
        hand.does({ type: 'timer', timer: due.timer, token: due.token });
      }
      now = until;
    },
  };

  function carryOut(effect: Effect<string, string>): void {
    switch (effect.do) {
      case 'wait':
        timers.push({ at: now + effect.for, timer: effect.timer, token: effect.token });
        return;
      case 'look-up':
        paperOf.set(effect.token, effect.paper ?? effect.link);
        wanted.add(effect.token);
        hand.lookUps.push(`${effect.paper ?? effect.link} ${effect.reach}`);
        return;
      case 'abort':
        wanted.delete(effect.token);
        return;
      case 'show':
        hand.open = effect.hold.link;
        hand.cardSays = effect.hold.answer;
        hand.trail = effect.hold.trail;
        hand.by = effect.hold.by;
        hand.shown.push(effect.hold.link);
        return;
      case 'turn':
        hand.trail = effect.hold.trail;
        hand.cardSays = undefined;
        return;
      case 'fill':
        hand.cardSays = effect.answer;
        return;
      case 'close':
        hand.open = undefined;
        hand.cardSays = undefined;
        hand.by = undefined;
        hand.focusReturned = effect.returnFocus;
    }
  }

  return hand;
}

/** A hand that has rested on a link until its card opened. */
export function withCard(link: string, by: 'pointer' | 'keyboard' = 'pointer') {
  const hand = fakeHand();
  hand.does({ type: 'enter', link, by });
  hand.waits(SHOW_AFTER);
  return hand;
}
