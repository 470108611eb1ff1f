import type { Millis } from '../../papers/paper.ts';
import type { ProblemKind } from '../../papers/problem.ts';
import type { Sleep } from '../sleep.ts';
import {
  asOfNow,
  connectionsAllowed,
  opensAt,
  restedState,
  withFailure,
  withRest,
  withSlotLeft,
  withSlotTaken,
  withSuccess,
  type HostState,
} from './host-state.ts';
import type { HostLimits } from './limits.ts';
import type { ThrottleStore } from './throttle-store.ts';

export type Priority = 'hover' | 'background';

/** How long a request waits for its turn before it is turned away with the time when asking again makes sense. */
const PATIENCE: Record<Priority, Millis> = {
  // A reader looks at the card meanwhile.
  hover: 6_000,
  // Shorter than the 30 seconds of rest after which a worker is stopped.
  background: 20_000,
};

/** Thrown to a request that would wait too long for its turn. */
export interface Refusal {
  kind: ProblemKind;
  retryAt: Millis;
}

export type Outcome =
  | 'answered'
  /** Answered, with the wish not to be asked again before then. */
  | { restUntil: Millis }
  /** Nobody waits any more, or the request itself was at fault: it says nothing about the host. */
  | 'given-up'
  | { kind: ProblemKind; retryAt?: Millis };

/** Leave to send one request. Every pass must be handed back. */
export interface Pass {
  /** Tells how it went; resolves to when the host may be asked again, if it has to rest. */
  leave(outcome: Outcome): Promise<Millis | undefined>;
}

export interface GateDeps {
  now: () => Millis;
  random: () => number;
  sleep: Sleep;
  store: ThrottleStore;
}

interface Ticket {
  priority: Priority;
  deadline: Millis;
  admit(pass: Pass): void;
  turnAway(refusal: Refusal): void;
}

export interface Gate {
  /** Waits for a turn. Rejects with the signal's reason when it fires, or calls `refused` when the wait is too long. */
  enter(
    priority: Priority,
    signal: AbortSignal | undefined,
    refused: (refusal: Refusal) => Error,
  ): Promise<Pass>;
}

/** The queue before one bucket of hosts: one line per priority, hovered cards first, slots written down before they are used. */
export function createGate(limits: HostLimits, deps: GateDeps): Gate {
  const { now, random, sleep, store } = deps;
  const waiting: Ticket[] = [];
  let running = false;
  let underWay = 0;
  let wake = new AbortController();
  let lastUpdate: Promise<unknown> = Promise.resolve();

  function update(change: (state: HostState, now: Millis) => HostState): Promise<HostState> {
    const next = lastUpdate.then(async () => {
      const stored = (await store.read(limits.bucket)) ?? restedState;
      const before = asOfNow(stored, limits, now());
      const after = change(before, now());
      if (after !== before) await store.write(limits.bucket, after);
      return after;
    });
    lastUpdate = next.catch(() => undefined);
    return next;
  }

  const inOrder = () => [
    ...waiting.filter((ticket) => ticket.priority === 'hover'),
    ...waiting.filter((ticket) => ticket.priority === 'background'),
  ];
  const burstFor = (ticket: Ticket) =>
    ticket.priority === 'hover' ? limits.burst : limits.backgroundBurst;

  async function run() {
    if (running) return wake.abort();
    running = true;
    try {
      while (waiting.length > 0) await serveNext();
    } finally {
      running = false;
    }
  }

  async function serveNext() {
    wake = new AbortController();
    let startedAt: Millis | undefined;
    const after = await update((state, at) => {
      const [first] = inOrder();
      const free = state.leases.length < connectionsAllowed(state, limits);
      if (!first || !free || opensAt(state, limits, burstFor(first)) > at) return state;
      startedAt = at;
      return withSlotTaken(state, limits, at);
    });
    if (startedAt === undefined) await rest(after);
    else admitNext(startedAt);
  }

  function admitNext(startedAt: Millis) {
    const [ticket] = inOrder();
    underWay += 1;
    const pass = passFrom(startedAt);
    if (!ticket) return void pass.leave('given-up');
    waiting.splice(waiting.indexOf(ticket), 1);
    ticket.admit(pass);
  }

  function passFrom(startedAt: Millis): Pass {
    return {
      async leave(outcome) {
        underWay -= 1;
        const after = await update((state, at) => {
          const left = withSlotLeft(state, limits, at, startedAt);
          if (outcome === 'given-up') return left;
          if (outcome === 'answered') return withSuccess(left, startedAt);
          if ('restUntil' in outcome)
            return withRest(withSuccess(left, startedAt), at, outcome.restUntil);
          return withFailure(left, limits, at, { ...outcome, startedAt }, random());
        });
        wake.abort();
        return after.pause?.until;
      },
    };
  }

  /** Turns away who would wait too long, then sleeps until the next slot, the next deadline or the next event. */
  async function rest(state: HostState) {
    const at = now();
    const busy = state.leases.length >= connectionsAllowed(state, limits);
    // How long our own requests take nobody knows; those of a worker that died are over with their lease.
    const connectionAt = busy && underWay === 0 ? Math.min(...state.leases) : at;
    for (const [ahead, ticket] of inOrder().entries()) {
      const opens = Math.max(opensAt(state, limits, burstFor(ticket), ahead), connectionAt);
      if (opens <= ticket.deadline && at < ticket.deadline) continue;
      waiting.splice(waiting.indexOf(ticket), 1);
      ticket.turnAway({ kind: state.pause?.kind ?? 'rate-limited', retryAt: Math.max(opens, at) });
    }
    const [first] = inOrder();
    if (!first) return;
    const opens = Math.max(opensAt(state, limits, burstFor(first)), connectionAt);
    const deadline = Math.min(...waiting.map((ticket) => ticket.deadline));
    const until = busy && underWay > 0 ? deadline : Math.min(opens, deadline);
    await sleep(Math.max(1, until - at), wake.signal);
  }

  return {
    enter: (priority, signal, refused) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const settled = new AbortController();
        const ticket: Ticket = {
          priority,
          deadline: now() + PATIENCE[priority],
          admit(pass) {
            settled.abort();
            resolve(pass);
          },
          turnAway(refusal) {
            settled.abort();
            reject(refused(refusal));
          },
        };
        const giveUp = () => {
          waiting.splice(waiting.indexOf(ticket), 1);
          wake.abort();
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', giveUp, { once: true, signal: settled.signal });
        waiting.push(ticket);
        void run();
      }),
  };
}
