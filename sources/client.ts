import type { Damage } from '../papers/damage.ts';
import type { Millis, SourceName } from '../papers/paper.ts';
import type { WireFormat } from './polite/body.ts';
import { createGate, type Gate, type Pass, type Priority } from './polite/gate.ts';
import { judge, type Fault, type Judgement, type Reply } from './polite/judge.ts';
import { limitsFor, type HostLimits } from './polite/limits.ts';
import { toleratingFailure, type ThrottleStore } from './polite/throttle-store.ts';
import type { Sleep } from './sleep.ts';
import { SourceError } from './source-error.ts';

export type { HostState } from './polite/host-state.ts';
export type { Priority, Reply, ThrottleStore };

export interface ClientDeps {
  fetch: typeof globalThis.fetch;
  now: () => Millis;
  /** 0 to 1, for the jitter of back-offs. */
  random: () => number;
  sleep: Sleep;
  store: ThrottleStore;
  /** Whether the machine may have a network, where that is known (`navigator.onLine`). */
  online?: () => boolean;
  /** Told what sources sent that could not be read. */
  onDamage?: (source: SourceName, damage: Damage) => void;
}

export interface SourceRequest {
  url: string;
  /** The address's query, asked for only when the turn has come, so that what was wanted meanwhile can join. */
  lateQuery?: () => string;
  source: SourceName;
  /** `json` unless told. */
  accept?: WireFormat;
  method?: 'GET' | 'POST';
  body?: string;
  headers?: Record<string, string>;
  /** `hover` unless told. */
  priority?: Priority;
  signal?: AbortSignal;
  /** Milliseconds in which all of a large file must be there; the host's own limit unless told. */
  timeout?: Millis;
}

export interface Client {
  /**
   * Asks once, within the host's budget. Resolves for 2xx and for 404: absence is a value.
   * @throws {SourceError} for everything else, with a problem that says when asking again makes sense
   * @throws the signal's reason when it fires while the request waits or is under way
   */
  get(request: SourceRequest): Promise<Reply>;
  /** Counts what was left out of a reply, and gives back what was read of it. */
  noteDamage<Read extends Partial<Damage>>(source: SourceName, read: Read): Read;
}

/** An answer from any host proves for so long that the machine itself has a network. */
const NETWORK_PROVEN_FOR: Millis = 60_000;

/** The one polite client under all sources. Make it once, since every request of the extension has to be counted in it. */
export function createClient(deps: ClientDeps): Client {
  const { now, sleep } = deps;
  const store = toleratingFailure(deps.store);
  const gates = new Map<string, Gate>();
  let answeredAt: Millis = -Infinity;

  function gateFor(limits: HostLimits): Gate {
    const gate = gates.get(limits.bucket) ?? createGate(limits, { ...deps, store });
    gates.set(limits.bucket, gate);
    return gate;
  }

  async function send(request: SourceRequest, captcha: boolean | undefined, signal: AbortSignal) {
    const accept = request.accept ?? 'json';
    const response = await deps.fetch(urlOf(request), {
      method: request.method ?? 'GET',
      headers: { accept: `application/${accept}`, ...request.headers },
      body: request.body,
      signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    answeredAt = now();
    return judge(response, { accept, captcha, now: now() });
  }

  /** A fetch says no more than "failed" for a missing network, an unknown name and a cut connection alike. */
  function faultOfFetch(error: unknown, sentAt: Millis): Fault {
    const detail = String(error);
    const heardFromHost = answeredAt >= sentAt;
    const networkProven = heardFromHost || now() - answeredAt < NETWORK_PROVEN_FOR;
    return networkProven && deps.online?.() !== false
      ? { kind: 'unavailable', detail }
      : { kind: 'offline', detail, onlyThisRequest: true };
  }

  async function ask(request: SourceRequest, limits: HostLimits): Promise<Judgement> {
    const settled = new AbortController();
    const overtime = new AbortController();
    const signals = request.signal ? [request.signal, overtime.signal] : [overtime.signal];
    const signal = AbortSignal.any(signals);
    const sentAt = now();
    const timeout = request.timeout ?? limits.timeout;
    void sleep(timeout, settled.signal).then(() => settled.signal.aborted || overtime.abort());
    try {
      return await Promise.race([send(request, limits.captcha, signal), failWhenAborted(signal)]);
    } catch (error) {
      if (request.signal?.aborted) throw request.signal.reason;
      if (overtime.signal.aborted) return { fault: { kind: 'timed-out', detail: `${timeout} ms` } };
      return { fault: faultOfFetch(error, sentAt) };
    } finally {
      settled.abort();
    }
  }

  return {
    async get(request) {
      const { source, priority = 'hover', signal } = request;
      const limits = limitsFor(request.url, request.headers);
      const pass = await gateFor(limits).enter(
        priority,
        signal,
        (refusal) => new SourceError({ source, ...refusal }, `${limits.bucket} has to rest`),
      );
      const judgement = await givingUpOnAbort(pass, ask(request, limits));
      if ('fault' in judgement) return fail(source, pass, judgement.fault);
      await pass.leave(judgement.rest ? { restUntil: judgement.rest } : 'answered');
      return judgement.reply;
    },

    noteDamage(source, read) {
      const { dropped = 0, fields = 0 } = read;
      if (dropped + fields > 0) deps.onDamage?.(source, { dropped, fields });
      return read;
    },
  };
}

const urlOf = ({ url, lateQuery }: SourceRequest) => (lateQuery ? `${url}?${lateQuery()}` : url);

async function givingUpOnAbort(pass: Pass, asked: Promise<Judgement>): Promise<Judgement> {
  try {
    return await asked;
  } catch (error) {
    await pass.leave('given-up');
    throw error;
  }
}

async function fail(source: SourceName, pass: Pass, fault: Fault): Promise<never> {
  const { kind, detail } = fault;
  const restsUntil = await pass.leave(fault.onlyThisRequest ? 'given-up' : fault);
  const retryAt = kind === 'refused' || kind === 'offline' ? fault.retryAt : restsUntil;
  throw new SourceError({ source, kind, retryAt }, detail, { status: fault.status });
}

const failWhenAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
