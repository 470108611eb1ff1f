/**
 * Zotero on the reader's own machine, by the interface that its browser connectors use.
 * @see https://www.zotero.org/support/dev/client_coding/connector_http_server
 */
import * as v from 'valibot';
import type { ZoteroOutcome, ZoteroPlaces, ZoteroTrouble } from '../../papers/zotero.ts';
import { placesIn, wirePlaces } from './places.ts';

export const ZOTERO_ORIGIN = 'http://127.0.0.1/*';
const ADDRESS = 'http://127.0.0.1:23119/connector/';
/** Without the first header Zotero drops whatever comes from a browser. */
const HEADERS = { 'X-Zotero-Connector-API-Version': '3', 'Content-Type': 'application/json' };
/** In milliseconds; Zotero is on the same machine, but may be busy with a large library. */
const TIMEOUT = 15_000;

/**
 * How it went with a file. `by-itself`: a Zotero of before 2024 takes none and fetches them itself; `no-files`: the
 * library keeps none.
 */
export type AttachOutcome = 'attached' | 'no-files' | 'by-itself' | 'failed';

export interface ZoteroParcel {
  items: readonly object[];
  /** The same again for a parcel that may have arrived: nothing is saved twice. */
  sessionID: string;
  /** The page it is from. */
  uri: string;
  /** One of the {@link ZoteroPlaces}; the one selected in Zotero unless told. */
  target?: string;
}

export interface ZoteroFile {
  sessionID: string;
  /** The `id` of the item it belongs to. */
  parentItemID: string;
  title: string;
  url: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface ZoteroDeps {
  fetch: typeof fetch;
  /** In milliseconds; for tests. */
  timeout?: number;
}

const trouble = v.object({ libraryEditable: v.optional(v.boolean()) });

/** No function of it throws for what Zotero does. */
export function createZotero({ fetch, timeout = TIMEOUT }: ZoteroDeps) {
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${ADDRESS}${path}`, {
      method: 'POST',
      headers: { ...HEADERS, ...headers },
      body,
      credentials: 'omit',
      signal: AbortSignal.timeout(timeout),
    });
  const postJson = (path: string, body: unknown) => post(path, JSON.stringify(body));

  async function readPlaces(): Promise<ZoteroPlaces | undefined> {
    const response = await postJson('getSelectedCollection', {});
    const read = response.ok && v.safeParse(wirePlaces, await response.json());
    return read && read.success ? placesIn(read.output) : undefined;
  }

  /** Moves what a session saved; the interface has no other way to choose. */
  async function move(sessionID: string, target: string): Promise<boolean> {
    return (await postJson('updateSession', { sessionID, target, tags: [] })).ok;
  }

  return {
    /** Where things can be saved, and what is selected now. */
    async places(): Promise<ZoteroPlaces | ZoteroTrouble> {
      try {
        return (await readPlaces()) ?? { targets: [], editable: true };
      } catch (error) {
        return troubleOf(error);
      }
    },

    /** Saves items. A session that Zotero knows already was saved before the answer got lost, so 409 is a yes. */
    async save({ items, sessionID, uri, target }: ZoteroParcel): Promise<ZoteroOutcome> {
      try {
        const places = await readPlaces();
        const collection = places?.name;
        const elsewhere = target !== undefined && target !== places?.selected ? target : undefined;
        if (places?.editable === false && !elsewhere) return { kind: 'read-only', collection };
        const response = await postJson('saveItems', { sessionID, uri, items });
        if (response.status !== 201 && response.status !== 409)
          return refusal(response, collection);
        const saved = { kind: 'saved', count: items.length } as const;
        if (!elsewhere) return { ...saved, collection };
        const chosen = places?.targets.find(({ id }) => id === elsewhere)?.name;
        const moved = await move(sessionID, elsewhere).catch(() => false);
        return moved ? { ...saved, collection: chosen } : { ...saved, collection, misplaced: true };
      } catch (error) {
        return troubleOf(error);
      }
    },

    /** Gives a PDF to an item that was just saved. */
    async attach({ bytes, ...metadata }: ZoteroFile): Promise<AttachOutcome> {
      try {
        const { status } = await post('saveAttachment', bytes, {
          'Content-Type': 'application/pdf',
          'X-Metadata': JSON.stringify(metadata),
        });
        if (status === 201) return 'attached';
        if (status === 200) return 'no-files';
        return status === 404 ? 'by-itself' : 'failed';
      } catch {
        return 'failed';
      }
    },
  };
}

async function refusal(response: Response, collection?: string): Promise<ZoteroTrouble> {
  const said = v.safeParse(trouble, await response.json().catch(() => undefined));
  return said.success && said.output.libraryEditable === false
    ? { kind: 'read-only', collection }
    : { kind: 'refused', status: response.status };
}

function troubleOf(error: unknown): ZoteroTrouble {
  return { kind: (error as Error).name === 'TimeoutError' ? 'too-slow' : 'not-running' };
}
