/** Answers for every upstream and for the pages tests visit, by host name; keeps a log; misbehaves on request. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Day } from '../../papers/paper.ts';
import type { KnownPaper } from '../replies/known-paper.ts';
import { PAPERS } from '../replies/papers.ts';
import { currentDay } from './calendar.ts';
import { certificate } from './certificate.ts';
import { faultBook, misbehave, send } from './faults.ts';
import type { Fault } from './faults.ts';
import { answer } from './hosts.ts';
import { listen } from './listen.ts';
import { requestLog } from './log.ts';
import type { LogEntry } from './log.ts';
import { html } from './reply.ts';
import type { Reply } from './reply.ts';
import { fakeZotero, ZOTERO_HOST, type FakeZotero } from './zotero.ts';

export interface ReplayServer {
  port: number;
  /** For `--ignore-certificate-errors-spki-list`. */
  keyHash: string;
  log: LogEntry[];
  /** The Zotero of the reader's machine. */
  zotero: FakeZotero;
  /** The requests to one host so far, those whose path (with query) matches. */
  asked(host: string, path?: RegExp): LogEntry[];
  /** Lets a host misbehave. Faults of one host act in the order in which they were set. */
  fault(host: string, fault: Fault): void;
  /** Takes the faults of one host back. */
  mend(host: string): void;
  /** Serves HTML, or any reply, at an address. Goes before the upstreams. */
  page(address: string, content: string | Reply): void;
  /** Puts further papers into the corpus. */
  add(...papers: KnownPaper[]): void;
  /** Moves the server to another day. */
  setToday(day: Day): void;
  /** Forgets the log, the faults, the pages, the added papers and the day. */
  reset(): void;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');
/** Pages are found by host and path whatever the scheme. */
const pageKey = (address: string): string => {
  const { host, pathname, search } = new URL(withoutFragment(address));
  return `${host}${pathname}${search}`;
};

export async function startReplayServer(options: { today?: Day } = {}): Promise<ReplayServer> {
  const log = requestLog();
  const faults = faultBook();
  const pages = new Map<string, Reply>();
  const added: KnownPaper[] = [];
  const zotero = fakeZotero();
  let today = options.today;

  async function onRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { url: path = '/', method = 'GET', headers } = request;
    const entry = log.begin({ at: Date.now(), host, method, path, headers, body: '' });
    response.on('close', () => {
      entry.endedAt = Date.now();
      if (response.writableFinished) entry.status = response.statusCode;
    });
    entry.body = await bodyOf(request);
    const url = new URL(path, `https://${host}`);
    const ask = {
      method,
      host,
      url,
      headers,
      body: entry.body,
      today: today ?? currentDay(),
      papers: [...PAPERS, ...added],
    };
    const sound =
      pages.get(pageKey(url.href)) ?? (host === ZOTERO_HOST ? zotero.answer(ask) : answer(ask));
    const fault = faults.strike(host, path);
    if (fault?.afterMs) await pause(fault.afterMs);
    if (response.destroyed) return;
    if (fault) misbehave(fault, sound, response);
    else send(sound, response);
  }

  const { keyHash, ...pair } = await certificate();
  const listener = await listen({ keyHash, ...pair }, (request, response) => {
    onRequest(request, response).catch(() => response.destroy());
  });

  return {
    port: listener.port,
    keyHash,
    log: log.entries,
    zotero,
    asked: (host, path) =>
      log.entries.filter((entry) => entry.host === host && (!path || path.test(entry.path))),
    fault: faults.set,
    mend: faults.clear,
    page: (address, content) => {
      pages.set(pageKey(address), typeof content === 'string' ? html(content) : content);
    },
    add: (...papers) => {
      added.push(...papers);
    },
    setToday: (day) => {
      today = day;
    },
    reset() {
      log.clear();
      faults.clear();
      pages.clear();
      added.length = 0;
      zotero.reset();
      today = options.today;
    },
    close: listener.close,
  };
}
