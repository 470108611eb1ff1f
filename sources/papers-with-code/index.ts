import type { PaperFacts, PaperId } from '../../papers/paper.ts';
import type { RelatedWork } from '../../papers/related.ts';
import type { AskOptions } from '../ask.ts';
import type { Client } from '../client.ts';
import { readFitting } from '../wire/fitting.ts';
import { garbled, parseJson, readRows, rowsIn } from '../wire/reply.ts';
import { factsOf, idOf, relatedOf } from './meaning.ts';
import { wirePaper } from './wire.ts';

const API = 'https://paperswithcode.co/api/v1/papers';
const SOURCE = 'papers-with-code';

/** Papers and their related works on Papers with Code. Every function throws a {@link SourceError} when it gives no answer. */
export function createPapersWithCode(client: Client) {
  const get = (path: string, options?: AskOptions) =>
    client.get({ ...options, url: `${API}/${path}`, source: SOURCE, accept: 'json' });

  return {
    /** What Papers with Code says of one paper; undefined when it has none. */
    async paper(id: PaperId, options?: AskOptions): Promise<PaperFacts | undefined> {
      const { status, text } = await get(id, options);
      if (status === 404) return undefined;
      const { output, fields } = readFitting(wirePaper, parseJson(SOURCE, text));
      if (!output) throw garbled(SOURCE, 'no paper');
      if ((idOf(output) ?? id) !== id) throw garbled(SOURCE, 'another paper');
      const facts = factsOf(output);
      if (Object.keys(facts).length === 0) throw garbled(SOURCE, 'nothing about the paper');
      client.noteDamage(SOURCE, { fields });
      return facts;
    },

    /** Papers that go with one, the nearest first; empty when the paper is unknown. */
    async related(id: PaperId, limit = 10, options?: AskOptions): Promise<RelatedWork[]> {
      const { status, text } = await get(`${id}/related?limit=${limit}`, options);
      if (status === 404) return [];
      const rows = rowsIn(parseJson(SOURCE, text), ['results', 'related', 'papers']);
      if (!rows) throw garbled(SOURCE, 'no list');
      const { entries } = client.noteDamage(SOURCE, readRows(rows, wirePaper, relatedOf));
      return entries.filter((work) => work.id !== id);
    },
  };
}

export type PapersWithCode = ReturnType<typeof createPapersWithCode>;
