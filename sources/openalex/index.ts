import * as v from 'valibot';
import type { PaperFacts, PaperId } from '../../papers/paper.ts';
import type { AskOptions } from '../ask.ts';
import type { Client } from '../client.ts';
import { dayOf } from '../wire/day.ts';
import { textOrNothing, textsOf, withoutGaps } from '../wire/facts.ts';
import { readFitting } from '../wire/fitting.ts';
import { count, garbled, parseJson } from '../wire/reply.ts';

const WORKS = 'https://api.openalex.org/works';
const FIELDS = 'doi,title,cited_by_count,publication_date,authorships';

const wireWork = v.object({
  doi: v.nullish(v.string()),
  title: v.nullish(v.string()),
  cited_by_count: v.nullish(count),
  publication_date: v.nullish(v.string()),
  authorships: v.nullish(v.array(v.object({ author: v.object({ display_name: v.string() }) })), []),
});

/** Citation counts of OpenAlex, with the reader's own key where there is one. */
export function createOpenAlex(client: Client, { key }: { key?: string } = {}) {
  return {
    /**
     * What OpenAlex says of one paper; undefined when it has none.
     * @throws {SourceError} when it gives no answer
     */
    async paper(id: PaperId, options?: AskOptions): Promise<PaperFacts | undefined> {
      const query = new URLSearchParams({ select: FIELDS, ...(key && { api_key: key }) });
      const url = `${WORKS}/doi:10.48550/arXiv.${id}?${query}`;
      const { status, text } = await client.get({ ...options, url, source: 'openalex' });
      if (status === 404) return undefined;
      const { output, fields } = readFitting(wireWork, parseJson('openalex', text));
      if (!output) throw garbled('openalex', 'no work');
      const { doi, title, cited_by_count, publication_date, authorships } = output;
      if (doi && !doi.toLowerCase().endsWith(`arxiv.${id.toLowerCase()}`))
        throw garbled('openalex', 'another work');
      const facts = withoutGaps({
        title: textOrNothing(title),
        authors: textsOf(authorships.map(({ author }) => author.display_name)),
        published: dayOf(publication_date),
        citations: cited_by_count ?? undefined,
      });
      if (Object.keys(facts).length === 0) throw garbled('openalex', 'nothing about the work');
      client.noteDamage('openalex', { fields });
      return facts;
    },
  };
}

export type OpenAlex = ReturnType<typeof createOpenAlex>;
