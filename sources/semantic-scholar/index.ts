import type { Damage } from '../../papers/damage.ts';
import type { PaperFacts, PaperId } from '../../papers/paper.ts';
import type { RelatedWork } from '../../papers/related.ts';
import type { AskOptions } from '../ask.ts';
import { createBatcher } from '../batch.ts';
import type { Client } from '../client.ts';
import { SEMANTIC_SCHOLAR_KEY_HEADER } from '../polite/limits.ts';
import { sleep as realSleep, type Sleep } from '../sleep.ts';
import { readFitting } from '../wire/fitting.ts';
import { garbled, parseJson, readRows, rowsIn } from '../wire/reply.ts';
import { arxivIdOf, factsOf, relatedOf } from './meaning.ts';
import { PAPER_FIELDS, RELATED_FIELDS, wirePaper } from './wire.ts';

const API = 'https://api.semanticscholar.org';
const SOURCE = 'semantic-scholar';
const LARGEST_BATCH = 500;

export interface SemanticScholarOptions {
  /** The reader's own key. Without one the service answers rarely, and is asked rarely. */
  key?: string;
  sleep?: Sleep;
}

/** TL;DRs, citation counts and recommendations. Every function throws a {@link SourceError} when it gives no answer. */
export function createSemanticScholar(
  client: Client,
  { key, sleep = realSleep }: SemanticScholarOptions = {},
) {
  const headers: Record<string, string> = key ? { [SEMANTIC_SCHOLAR_KEY_HEADER]: key } : {};

  async function askFor(ids: readonly PaperId[], options?: AskOptions) {
    const { text } = await client.get({
      ...options,
      url: `${API}/graph/v1/paper/batch?fields=${PAPER_FIELDS}`,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ ids: ids.map((id) => `ARXIV:${id}`) }),
      source: SOURCE,
    });
    return client.noteDamage(SOURCE, readBatch(text, ids)).found;
  }

  async function recommended(id: PaperId, pool: Pool, limit: number, options?: AskOptions) {
    const query = new URLSearchParams({ from: pool, limit: `${limit}`, fields: RELATED_FIELDS });
    const url = `${API}/recommendations/v1/papers/forpaper/ARXIV:${id}?${query}`;
    const { status, text } = await client.get({ ...options, url, headers, source: SOURCE });
    if (status === 404) return [];
    return client
      .noteDamage(SOURCE, readRecommendations(text))
      .entries.filter((work) => work.id !== id);
  }

  return {
    /** What Semantic Scholar says of one paper; undefined when it has none. Shares its request with others of the moment. */
    paper: createBatcher((wanted, options) => askFor(wanted(), options), sleep),

    /** Many papers, 500 to a request; unknown ones are missing from the answer. */
    async papers(ids: readonly PaperId[], options?: AskOptions): Promise<Map<PaperId, PaperFacts>> {
      const found = new Map<PaperId, PaperFacts>();
      for (let start = 0; start < ids.length; start += LARGEST_BATCH) {
        const slice = ids.slice(start, start + LARGEST_BATCH);
        for (const [id, facts] of await askFor(slice, options)) found.set(id, facts);
      }
      return found;
    },

    /**
     * Papers on arXiv that go with one, the nearest first. The recent pool has nothing for old papers, so the whole
     * of computer science is asked next; without a key only that one, since one request is all there is.
     */
    async recommendations(id: PaperId, limit = 10, options?: AskOptions): Promise<RelatedWork[]> {
      const recent = key ? await recommended(id, 'recent', limit, options) : [];
      return recent.length > 0 ? recent : recommended(id, 'all-cs', limit, options);
    },
  };
}

export type SemanticScholar = ReturnType<typeof createSemanticScholar>;
type Pool = 'recent' | 'all-cs';

/**
 * Reads a batch, whose rows stand in the order of `ids` with null for the unknown.
 * @throws {SourceError} garbled, when it is no list of that length
 */
export function readBatch(
  text: string,
  ids: readonly PaperId[],
): { found: Map<PaperId, PaperFacts> } & Damage {
  const rows = rowsIn(parseJson(SOURCE, text), []);
  if (rows?.length !== ids.length) throw garbled(SOURCE, 'not one row for each paper');
  const found = new Map<PaperId, PaperFacts>();
  const damage: Damage = { dropped: 0, fields: 0 };
  for (const [index, id] of ids.entries()) {
    if (rows[index] === null) continue;
    const { output, fields } = readFitting(wirePaper, rows[index]);
    if (output && (arxivIdOf(output) ?? id) === id) found.set(id, factsOf(output));
    else damage.dropped += 1;
    damage.fields += fields;
  }
  return { found, ...damage };
}

/** @throws {SourceError} garbled, when the reply has no list of recommended papers */
export function readRecommendations(text: string): { entries: RelatedWork[] } & Damage {
  const rows = rowsIn(parseJson(SOURCE, text), ['recommendedPapers']);
  if (!rows) throw garbled(SOURCE, 'no recommendations');
  const { entries, ...damage } = readRows(rows, wirePaper, (row) => row);
  // Papers that are not on arXiv are sound, and of no use here.
  return { entries: entries.flatMap((row) => relatedOf(row) ?? []), ...damage };
}
