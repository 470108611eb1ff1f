/** The lines to the background, one per dwell. */
import { type LookUpLine, openLookUp } from '../../../look-up-port.ts';
import type { Answer, Reach } from '../../../messages.ts';
import type { PaperId } from '../../../papers/paper.ts';

/** The background may be stopped at any time; asking twice more outlasts that, and a broken one is left alone. */
const MOST_TRIES = 3;

export interface LookUps {
  ask(token: number, id: PaperId, reach: Reach): void;
  abort(token: number): void;
  abortAll(): void;
}

export type CreateLookUps = (onAnswer: (token: number, answer: Answer) => void) => LookUps;

export const createLookUps: CreateLookUps = (onAnswer) => {
  const lines = new Map<number, LookUpLine>();

  function open(token: number, id: PaperId, triesLeft: number): LookUpLine {
    let furthest: Reach = 'cache';
    let done = false;
    const line = openLookUp(
      id,
      (answer) => {
        done = answer.done;
        onAnswer(token, answer);
      },
      () => {
        if (lines.get(token) !== own) return;
        lines.delete(token);
        if (!done && triesLeft > 1) open(token, id, triesLeft - 1).ask(furthest);
      },
    );
    const own: LookUpLine = {
      ask(reach) {
        furthest = reach;
        done = false;
        line.ask(reach);
      },
      close: line.close,
    };
    lines.set(token, own);
    return own;
  }

  function abort(token: number): void {
    const line = lines.get(token);
    lines.delete(token);
    line?.close();
  }

  return {
    ask: (token, id, reach) => (lines.get(token) ?? open(token, id, MOST_TRIES)).ask(reach),
    abort,
    abortAll: () => [...lines.keys()].forEach(abort),
  };
};
