/**
 * Zotero on the reader's own machine, by the interface that its browser connectors use.
 * @see https://www.zotero.org/support/dev/client_coding/connector_http_server
 */
import * as v from 'valibot';

export const ZOTERO_ORIGIN = 'http://127.0.0.1/*';
const ADDRESS = 'http://127.0.0.1:23119/connector/';
/** Without this header Zotero drops whatever comes from a browser. */
const HEADERS = { 'X-Zotero-Connector-API-Version': '3', 'Content-Type': 'application/json' };
/** In milliseconds; Zotero is on the same machine, but may be busy with a large library. */
const TIMEOUT = 15_000;

export type ZoteroOutcome =
  | { kind: 'saved'; count: number; collection?: string }
  | { kind: 'not-running' }
  | { kind: 'too-slow' }
  /** The library or collection selected in Zotero takes no changes. */
  | { kind: 'read-only'; collection?: string }
  /** Zotero answered, but not with a yes. */
  | { kind: 'refused'; status: number };

const selected = v.object({
  name: v.optional(v.nullable(v.string())),
  libraryName: v.optional(v.string()),
  libraryEditable: v.optional(v.boolean()),
  editable: v.optional(v.boolean()),
});
const trouble = v.object({ libraryEditable: v.optional(v.boolean()) });

export interface ZoteroDeps {
  fetch: typeof fetch;
  /** In milliseconds; for tests. */
  timeout?: number;
}

export function createZotero({ fetch, timeout = TIMEOUT }: ZoteroDeps) {
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(`${ADDRESS}${path}`, {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify(body),
      credentials: 'omit',
      signal: AbortSignal.timeout(timeout),
    });

  /** The collection that is selected in Zotero, into which things are saved. */
  async function collection(): Promise<{ name?: string; editable: boolean }> {
    const response = await post('getSelectedCollection', {});
    if (!response.ok) return { editable: true };
    const read = v.safeParse(selected, await response.json());
    if (!read.success) return { editable: true };
    const { name, libraryName, libraryEditable = true, editable = true } = read.output;
    return { name: name ?? libraryName, editable: libraryEditable && editable };
  }

  return {
    /**
     * Saves items into the collection selected in Zotero. A session that Zotero knows already was saved before the
     * answer got lost, so 409 is a yes. Never throws for what Zotero does.
     */
    async save(items: readonly object[], sessionID: string, uri: string): Promise<ZoteroOutcome> {
      try {
        const { name, editable } = await collection();
        if (!editable) return { kind: 'read-only', collection: name };
        const response = await post('saveItems', { sessionID, uri, items });
        if (response.status === 201 || response.status === 409) {
          return { kind: 'saved', count: items.length, collection: name };
        }
        const said = v.safeParse(trouble, await response.json().catch(() => undefined));
        return said.success && said.output.libraryEditable === false
          ? { kind: 'read-only', collection: name }
          : { kind: 'refused', status: response.status };
      } catch (error) {
        return { kind: (error as Error).name === 'TimeoutError' ? 'too-slow' : 'not-running' };
      }
    },
  };
}

/** What happened, for the reader. */
export function zoteroInWords(outcome: ZoteroOutcome): string {
  switch (outcome.kind) {
    case 'saved': {
      const papers = outcome.count === 1 ? '1 paper' : `${outcome.count} papers`;
      return `${papers} saved to ${outcome.collection ? `“${outcome.collection}” in ` : ''}Zotero.`;
    }
    case 'not-running':
      return 'Zotero is not running. Start it and try again.';
    case 'too-slow':
      return 'Zotero took too long to answer. It may have saved them; look there before trying again.';
    case 'read-only':
      return `${outcome.collection ? `“${outcome.collection}”` : 'The collection'} selected in Zotero takes no changes. Select another.`;
    case 'refused':
      return `Zotero refused (${outcome.status}).`;
  }
}
