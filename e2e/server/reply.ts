/** What a route gets and gives: plain values, so that routes need no knowledge of HTTP. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Day } from '../../papers/paper.ts';
import type { KnownPaper } from '../replies/known-paper.ts';

export interface Ask {
  method: string;
  host: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
  /** The day on which this server lives. */
  today: Day;
  papers: KnownPaper[];
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Answers what it knows; undefined leaves the request to the next route. */
export type Route = (ask: Ask) => Reply | undefined;

const reply = (type: string, body: string | Buffer, status = 200): Reply => ({
  status,
  headers: { 'content-type': type },
  body,
});

export const json = (value: unknown, status = 200): Reply =>
  reply('application/json; charset=utf-8', JSON.stringify(value), status);
export const html = (body: string, status = 200): Reply =>
  reply('text/html; charset=utf-8', body, status);
export const xml = (type: string, body: string, status = 200): Reply =>
  reply(`${type}; charset=utf-8`, body, status);
export const text = (body: string, status = 200): Reply =>
  reply('text/plain; charset=utf-8', body, status);
export const pdf = (body: Buffer): Reply => reply('application/pdf', body);

/** Services that let any page read them say so. */
export const readableByPages = (given: Reply): Reply => ({
  ...given,
  headers: { ...given.headers, 'access-control-allow-origin': '*' },
});

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for markup, in elements and in double-quoted attributes. */
export const escaped = (raw: string): string => raw.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
