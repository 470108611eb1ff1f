/** Zotero on the reader's machine: sessions are taken once, and nothing is told to a browser that lacks the header. */
import { json, text } from './reply.ts';
import type { Route } from './reply.ts';

/** Sessions are named at random, so that those of one test never meet those of another. */
const sessions = new Set<string>();

export const zotero: Route[] = [
  ({ url, headers }) =>
    url.pathname.startsWith('/connector/') && headers['x-zotero-connector-api-version'] !== '3'
      ? text('Request not allowed\n', 403)
      : undefined,
  ({ url }) => (url.pathname === '/connector/ping' ? text('Zotero is running') : undefined),
  ({ url }) =>
    url.pathname === '/connector/getSelectedCollection'
      ? json({ id: 'C1', name: 'Reading', libraryName: 'My Library', libraryEditable: true })
      : undefined,
  ({ url, body }) => {
    if (url.pathname !== '/connector/saveItems') return undefined;
    const { sessionID } = JSON.parse(body) as { sessionID: string };
    if (sessions.has(sessionID)) return json({ error: 'SESSION_EXISTS' }, 409);
    sessions.add(sessionID);
    return json({}, 201);
  },
];
