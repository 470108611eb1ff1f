/** How an upstream may misbehave, and for how long. */
import type { ServerResponse } from 'node:http';
import { html } from './reply.ts';
import type { Reply } from './reply.ts';

export type Misdeed =
  /** Answers in full, but only after `afterMs`. */
  | { kind: 'slow' }
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  /** A page for people in place of the answer, with status 200. */
  | { kind: 'html'; body?: string }
  /** A well-formed HTTP answer whose body stops half-way. */
  | { kind: 'truncated' }
  /** The right body under a wrong content type. */
  | { kind: 'mistyped'; type: string }
  /** A body of this many bytes that begins as the right one. */
  | { kind: 'huge'; bytes: number }
  /** Status 200 and no body. */
  | { kind: 'empty' }
  /** The connection is cut before the first byte, or in the middle of the body. */
  | { kind: 'cut'; where: 'before' | 'half-way' }
  /** The connection stays open and nothing ever comes. */
  | { kind: 'silent' };

export type Fault = Misdeed & {
  /** Waits this long first, in milliseconds. */
  afterMs?: number;
  /** For so many requests; until reset when absent. */
  times?: number;
  /** Only for paths, with query, that match. */
  only?: RegExp;
};

const CAPTCHA = `<!DOCTYPE html><html lang="en"><head><title>Are you a person?</title></head>
<body><h1>Unusual activity</h1><p>Please confirm that you are a person.</p></body></html>`;

export const statusReply = (
  status: number,
  headers: Record<string, string> = {},
  body = '',
): Reply => ({ status, headers: { 'content-type': 'text/plain', ...headers }, body });

/** A fixed length on the wire of which only half arrives. */
function sendHalf(reply: Reply, response: ServerResponse): void {
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': body.length });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}

const halved = ({ body, ...rest }: Reply): Reply => {
  const bytes = Buffer.from(body);
  return { ...rest, body: bytes.subarray(0, Math.floor(bytes.length / 2)) };
};

const padded = ({ body, ...rest }: Reply, bytes: number): Reply => ({
  ...rest,
  body: Buffer.concat([Buffer.from(body), Buffer.alloc(bytes, ' ')]).subarray(0, bytes),
});

export function send(reply: Reply, response: ServerResponse): void {
  const length = Buffer.byteLength(reply.body);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': length });
  response.end(reply.body);
}

/** Answers `sound` as the fault would have it. */
export function misbehave(fault: Fault, sound: Reply, response: ServerResponse): void {
  switch (fault.kind) {
    case 'slow':
      return send(sound, response);
    case 'status':
      return send(statusReply(fault.status, fault.headers, fault.body), response);
    case 'html':
      return send(html(fault.body ?? CAPTCHA), response);
    case 'truncated':
      return send(halved(sound), response);
    case 'mistyped':
      return send(
        { ...sound, headers: { ...sound.headers, 'content-type': fault.type } },
        response,
      );
    case 'huge':
      return send(padded(sound, fault.bytes), response);
    case 'empty':
      return send({ ...sound, body: '' }, response);
    case 'cut':
      if (fault.where === 'half-way') return sendHalf(sound, response);
      response.destroy();
      return undefined;
    case 'silent':
      return undefined;
    default:
      return fault satisfies never;
  }
}

/** The faults that are set, by host; the one set first acts first. */
export function faultBook() {
  const byHost = new Map<string, Fault[]>();
  return {
    set(host: string, fault: Fault) {
      byHost.set(host, [...(byHost.get(host) ?? []), { ...fault }]);
    },
    clear(host?: string) {
      if (host === undefined) byHost.clear();
      else byHost.delete(host);
    },
    /** The fault that strikes this request, counted down. */
    strike(host: string, path: string): Fault | undefined {
      const fault = byHost
        .get(host)
        ?.find(({ times = 1, only }) => times > 0 && (!only || only.test(path)));
      if (fault?.times !== undefined) fault.times--;
      return fault;
    },
  };
}
