/** The stream of answers to one look-up: closing it tells the background that nobody waits any more. */
import { browser } from 'wxt/browser';
import type { Runtime } from 'webextension-polyfill';
import type { Answer, Reach } from './messages.ts';
import { isOurs } from './messages.ts';
import { asPaperId } from './papers/paper-id.ts';
import type { PaperId } from './papers/paper.ts';

const LOOK_UP = 'look-up';

interface Ask {
  id: PaperId;
  reach: Reach;
}

export interface LookUpLine {
  /** May be called again with a longer reach. */
  ask(reach: Reach): void;
  close(): void;
}

/** Opens a line to the background. `onLost` is told when the background goes away before the last answer. */
export function openLookUp(
  id: PaperId,
  onAnswer: (answer: Answer) => void,
  onLost: () => void,
): LookUpLine {
  const port = browser.runtime.connect({ name: LOOK_UP });
  port.onMessage.addListener((answer) => onAnswer(answer as Answer));
  port.onDisconnect.addListener(onLost);
  return {
    ask: (reach) => port.postMessage({ id, reach } satisfies Ask),
    close: () => port.disconnect(),
  };
}

/** Serves look-ups; `signal` fires when the asker has gone. */
export function serveLookUps(
  lookUp: (
    id: PaperId,
    reach: Reach,
    onAnswer: (answer: Answer) => void,
    signal: AbortSignal,
  ) => void,
): void {
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name !== LOOK_UP || !port.sender || !isOurs(port.sender)) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    port.onMessage.addListener((raw) => {
      const { id: rawId, reach } = (raw ?? {}) as Partial<Ask>;
      const id = asPaperId(rawId);
      if (!id || (reach !== 'cache' && reach !== 'network')) return;
      lookUp(
        id,
        reach,
        (answer) => {
          if (!gone.signal.aborted) port.postMessage(answer);
        },
        gone.signal,
      );
    });
  });
}
