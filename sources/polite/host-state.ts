import type { Millis } from '../../papers/paper.ts';
import type { ProblemKind } from '../../papers/problem.ts';
import type { HostLimits } from './limits.ts';

/** What is remembered of a host between requests and between lives of the worker. Plain data, so any storage can hold it. */
export interface HostState {
  /** When the budget is whole again: the "theoretical arrival time" of the generic cell rate algorithm. */
  wholeAt: Millis;
  /** Latest end of each request under way, also of those whose worker died. */
  leases: Millis[];
  /** Failures in a row. */
  failures: number;
  /** When the last of them was noted. */
  failedAt: Millis;
  /** Nothing is asked before `until`. */
  pause?: { until: Millis; kind: ProblemKind };
}

/** After so many failures in a row the host is left alone, and then tried with one request at a time. */
export const CIRCUIT_OPENS_AFTER = 5;
const FIRST_BACK_OFF: Millis = 1_000;
const CIRCUIT_PAUSE: Millis = 5 * 60_000;
const LONGEST_OWN_PAUSE: Millis = 60 * 60_000;
/** Nobody is believed who asks for more than this. */
const LONGEST_PAUSE: Millis = 24 * 60 * 60_000;

export const restedState: HostState = { wholeAt: 0, leases: [], failures: 0, failedAt: 0 };

/** The stored state as of now: expired leases dropped, and times that only a changed clock can explain cut to what is possible. */
export function asOfNow(state: HostState, limits: HostLimits, now: Millis): HostState {
  const { pause } = state;
  return {
    ...state,
    wholeAt: Math.min(state.wholeAt, now + limits.interval * limits.burst),
    leases: state.leases.filter((end) => end > now && end <= now + limits.timeout),
    failedAt: Math.min(state.failedAt, now),
    pause:
      pause && pause.until > now && pause.until <= now + LONGEST_PAUSE * 1.1 ? pause : undefined,
  };
}

/**
 * When the budget lets a request start that has `ahead` others before it. Connections are not counted here.
 * @see https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
 */
export function opensAt(state: HostState, limits: HostLimits, burst: number, ahead = 0): Millis {
  const earned = state.wholeAt + (ahead - (burst - 1)) * limits.interval;
  return Math.max(earned, state.pause?.until ?? 0);
}

/** How many connections may be open: one only, while a host that failed repeatedly is tried again. */
export function connectionsAllowed(state: HostState, limits: HostLimits): number {
  return state.failures >= CIRCUIT_OPENS_AFTER ? 1 : limits.connections;
}

/** The state once a request has been granted; written before the request goes out. */
export function withSlotTaken(state: HostState, limits: HostLimits, now: Millis): HostState {
  return {
    ...state,
    wholeAt: Math.max(state.wholeAt, now) + limits.interval,
    leases: [...state.leases, now + limits.timeout],
  };
}

/** The state once a request is over, however it ended. */
export function withSlotLeft(
  state: HostState,
  limits: HostLimits,
  now: Millis,
  startedAt: Millis,
): HostState {
  const ours = state.leases.indexOf(startedAt + limits.timeout);
  return {
    ...state,
    leases: state.leases.filter((_, index) => index !== ours),
    wholeAt: limits.spacedFromReply
      ? Math.max(state.wholeAt, now + limits.interval)
      : state.wholeAt,
  };
}

/** The state after an answer. A request that was sent before the last failure proves nothing about the time after it. */
export function withSuccess(state: HostState, startedAt: Millis): HostState {
  return startedAt >= state.failedAt ? { ...state, failures: 0 } : state;
}

/** The state after an answer that used up the host's own budget. */
export function withRest(state: HostState, now: Millis, until: Millis): HostState {
  const pause = {
    until: Math.min(until, now + LONGEST_PAUSE),
    kind: 'rate-limited',
  } satisfies HostState['pause'];
  return { ...state, pause: longer(state.pause, pause) };
}

export interface Failure {
  kind: ProblemKind;
  startedAt: Millis;
  /** What the host itself asked for, as a time. */
  retryAt?: Millis;
}

/**
 * The state after a failure: paused for as long as the host asked, else exponentially longer, with jitter on top
 * so that a thousand readers do not come back at the same moment. Requests that fail together count once.
 */
export function withFailure(
  state: HostState,
  limits: HostLimits,
  now: Millis,
  failure: Failure,
  random: number,
): HostState {
  const together = state.failures > 0 && failure.startedAt < state.failedAt;
  const failures = together ? state.failures : state.failures + 1;
  const asked =
    failure.retryAt === undefined ? undefined : Math.min(failure.retryAt - now, LONGEST_PAUSE);
  const length = asked ?? ownPause(failures, failure.kind, limits);
  const until = Math.round(now + length * (1 + random * 0.1));
  const pause = longer(state.pause, { until, kind: failure.kind });
  return { ...state, failures, failedAt: now, pause };
}

type Pause = NonNullable<HostState['pause']>;

const longer = (one: Pause | undefined, other: Pause) =>
  one && one.until > other.until ? one : other;

function ownPause(failures: number, kind: ProblemKind, limits: HostLimits): Millis {
  const open = failures >= CIRCUIT_OPENS_AFTER;
  const first =
    kind === 'rate-limited' ? limits.rateLimitPause : open ? CIRCUIT_PAUSE : FIRST_BACK_OFF;
  const doublings =
    kind === 'rate-limited' || !open ? failures - 1 : failures - CIRCUIT_OPENS_AFTER;
  return Math.min(first * 2 ** doublings, LONGEST_OWN_PAUSE);
}
