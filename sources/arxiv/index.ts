import type { PaperId } from '../../papers/paper.ts';
import { pdfUrl } from '../../papers/paper-urls.ts';
import type { AskOptions } from '../ask.ts';
import type { Client } from '../client.ts';
import { sleep as realSleep, type Sleep } from '../sleep.ts';
import { SourceError } from '../source-error.ts';
import { garbled } from '../wire/reply.ts';
import { readAtom, type AtomFeed } from './atom.ts';
import { createBatcher, LARGEST_BATCH, type Found } from '../batch.ts';
import { readRss, type Announcements } from './rss.ts';

export type { AtomFeed, Announcements };
export type { Announcement, AnnouncementKind } from './rss.ts';

const API = 'https://export.arxiv.org/api/query';
const FEEDS = 'https://rss.arxiv.org/rss';

/** In milliseconds; of thirty megabytes over a slow line. */
const PDF_TIMEOUT = 60_000;

export interface ArxivSearch {
  /** In arXiv's own query language: `cat:cs.CL AND ti:"world model"`. */
  query: string;
  start?: number;
  /** At most 2,000. */
  limit?: number;
  sortBy?: 'relevance' | 'lastUpdatedDate' | 'submittedDate';
  sortOrder?: 'ascending' | 'descending';
}

/** Papers, searches and daily announcements of arXiv. Every function throws a {@link SourceError} when it gives no answer. */
export function createArxiv(client: Client, { sleep = realSleep }: { sleep?: Sleep } = {}) {
  async function query(lateQuery: () => string, options?: AskOptions): Promise<AtomFeed> {
    const request = { ...options, url: API, lateQuery, source: 'arxiv', accept: 'xml' } as const;
    const { status, text } = await client.get(request);
    if (status === 404) throw garbled('arxiv', 'no query API');
    return client.noteDamage('arxiv', readAtom(text));
  }

  async function askFor(wanted: () => PaperId[], options?: AskOptions): Promise<Found> {
    let ids: PaperId[] = [];
    const byIds = () => {
      ids = wanted();
      return `id_list=${ids.join(',')}&max_results=${ids.length}`;
    };
    try {
      const { entries } = await query(byIds, options);
      return new Map(entries.map(({ id, facts }) => [id, facts]));
    } catch (error) {
      if (!spoiltByOne(error) || ids.length < 2) throw error;
      return inHalves(ids, options);
    }
  }

  /** One malformed identifier spoils a whole batch: the sound half is asked for again. */
  async function inHalves(ids: PaperId[], options?: AskOptions): Promise<Found> {
    const middle = Math.ceil(ids.length / 2);
    const found = new Map(await absentIfRefused(ids.slice(0, middle), options));
    for (const [id, facts] of await absentIfRefused(ids.slice(middle), options))
      found.set(id, facts);
    return found;
  }

  async function absentIfRefused(ids: PaperId[], options?: AskOptions): Promise<Found> {
    try {
      return await askFor(() => ids, options);
    } catch (error) {
      if (spoiltByOne(error)) return new Map();
      throw error;
    }
  }

  return {
    /** What arXiv says of one paper; undefined when it has none. Shares its request with look-ups of the same moment. */
    paper: createBatcher(askFor, sleep),

    /** Many papers, a hundred to a request; those that arXiv does not have are missing from the answer. */
    async papers(ids: readonly PaperId[], options?: AskOptions): Promise<Found> {
      const found = new Map<PaperId, NonNullable<ReturnType<Found['get']>>>();
      for (let start = 0; start < ids.length; start += LARGEST_BATCH) {
        const slice = ids.slice(start, start + LARGEST_BATCH);
        for (const [id, facts] of await askFor(() => slice, options)) found.set(id, facts);
      }
      return found;
    },

    /** Papers that match a query. */
    search(search: ArxivSearch, options?: AskOptions): Promise<AtomFeed> {
      const parameters = new URLSearchParams({
        search_query: search.query,
        start: String(search.start ?? 0),
        max_results: String(search.limit ?? 50),
        sortBy: search.sortBy ?? 'relevance',
        sortOrder: search.sortOrder ?? 'descending',
      });
      return query(() => parameters.toString(), options);
    },

    /** The PDF of its latest version; undefined when arXiv has none, as of papers that were withdrawn. */
    async pdf(id: PaperId, options?: AskOptions): Promise<Uint8Array<ArrayBuffer> | undefined> {
      const { status, bytes } = await client.get({
        ...options,
        url: pdfUrl(id),
        source: 'arxiv',
        accept: 'pdf',
        timeout: PDF_TIMEOUT,
      });
      return status === 404 ? undefined : bytes;
    },

    /** What was announced in the given categories on the latest day, all of them in one request. */
    async announcements(
      categories: readonly string[],
      options?: AskOptions,
    ): Promise<Announcements> {
      const known = [...new Set(categories)].filter((name) =>
        /^[a-z-]+(\.[A-Za-z-]+)?$/.test(name),
      );
      if (known.length === 0) return { entries: [], dropped: 0, fields: 0 };
      const url = `${FEEDS}/${known.join('+')}`;
      const { status, text } = await client.get({
        ...options,
        url,
        source: 'arxiv',
        accept: 'xml',
      });
      if (status === 404) throw garbled('arxiv', 'no such feed');
      return client.noteDamage('arxiv', readRss(text));
    },
  };
}

export type Arxiv = ReturnType<typeof createArxiv>;

function spoiltByOne(error: unknown): boolean {
  return error instanceof SourceError && error.status === 400;
}
