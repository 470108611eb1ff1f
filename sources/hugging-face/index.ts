import type { Day, PaperFacts, PaperId } from '../../papers/paper.ts';
import { asPaperId } from '../../papers/paper-id.ts';
import type { AskOptions } from '../ask.ts';
import type { Client } from '../client.ts';
import { readFitting } from '../wire/fitting.ts';
import { garbled, parseJson } from '../wire/reply.ts';
import { ranked, readList, type DailyList } from './list.ts';
import { factsOf } from './meaning.ts';
import { asRow, wireRow } from './wire.ts';

export type { DailyList };

const API = 'https://huggingface.co/api';
const PAGE_SIZE = 50;
/** No day had more than 50 papers by 2026; weeks have some hundreds. */
const MOST_PAGES = 4;

/** Papers and their lists on Hugging Face. Every function throws a {@link SourceError} when the source gives no answer. */
export function createHuggingFace(client: Client) {
  const get = (path: string, options?: AskOptions) =>
    client.get({ ...options, url: `${API}/${path}`, source: 'hugging-face', accept: 'json' });

  /** All pages of a list, until one is not full or says nothing new. */
  async function list(query: Record<string, string>, options?: AskOptions): Promise<DailyList> {
    const all: DailyList = { entries: [], dropped: 0, fields: 0 };
    const seen = new Set<PaperId>();
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const parameters = { ...query, limit: String(PAGE_SIZE), p: String(page) };
      const { status, text } = await get(
        `daily_papers?${new URLSearchParams(parameters)}`,
        options,
      );
      if (status === 404) throw garbled('hugging-face', 'no such list');
      const { entries, dropped, fields } = readList(text);
      const fresh = entries.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      all.entries.push(...fresh);
      if (page === 0 || fresh.length > 0) {
        all.dropped += dropped;
        all.fields += fields;
      }
      if (fresh.length === 0 || entries.length + dropped < PAGE_SIZE) break;
    }
    return client.noteDamage('hugging-face', all);
  }

  return {
    /** What Hugging Face says of one paper; undefined when it has not indexed it. */
    async paper(id: PaperId, options?: AskOptions): Promise<PaperFacts | undefined> {
      const { status, text } = await get(`papers/${id}`, options);
      if (status === 404) return undefined;
      const { output, fields } = readFitting(wireRow, asRow(parseJson('hugging-face', text)));
      if (!output || asPaperId(output.paper.id) !== id)
        throw garbled('hugging-face', 'not the paper that was asked for');
      client.noteDamage('hugging-face', { fields });
      return factsOf(output);
    },

    /** The daily papers of a day (UTC), with their places by upvotes. Days to come are refused, weekends may be empty. */
    daily: async (day: Day, options?: AskOptions): Promise<DailyList> =>
      ranked(await list({ date: day }, options), day),

    /** The papers of an ISO week such as `2026-W17`. */
    weekly: (week: string, options?: AskOptions): Promise<DailyList> => list({ week }, options),

    /** The papers of a month such as `2026-04`. */
    monthly: (month: string, options?: AskOptions): Promise<DailyList> => list({ month }, options),

    /** The papers that trend now, the first page of them. */
    async trending(options?: AskOptions): Promise<DailyList> {
      const query = new URLSearchParams({ sort: 'trending', limit: String(PAGE_SIZE), p: '0' });
      return client.noteDamage(
        'hugging-face',
        readList((await get(`daily_papers?${query}`, options)).text),
      );
    },

    /** Papers that match a text, the best first. */
    async search(text: string, limit = 20, options?: AskOptions): Promise<DailyList> {
      const query = new URLSearchParams({ q: text, limit: String(limit) });
      return client.noteDamage(
        'hugging-face',
        readList((await get(`papers/search?${query}`, options)).text),
      );
    },
  };
}

export type HuggingFace = ReturnType<typeof createHuggingFace>;
