import * as v from 'valibot';
import { count } from '../wire/reply.ts';

export const wirePaper = v.object({
  externalIds: v.nullish(v.object({ ArXiv: v.nullish(v.string()), DOI: v.nullish(v.string()) })),
  title: v.nullish(v.string()),
  tldr: v.nullish(v.object({ text: v.string() })),
  citationCount: v.nullish(count),
  influentialCitationCount: v.nullish(count),
  venue: v.nullish(v.string()),
  publicationDate: v.nullish(v.string()),
  authors: v.nullish(v.array(v.object({ name: v.string() })), []),
});

export type WirePaper = v.InferOutput<typeof wirePaper>;

/** The fields to ask for; the identifiers come only when they are asked for, too. */
export const PAPER_FIELDS =
  'externalIds,title,tldr,citationCount,influentialCitationCount,venue,publicationDate,authors';
export const RELATED_FIELDS = 'externalIds,title,citationCount,publicationDate';
