import * as v from 'valibot';
import { count, lenient, lenientList } from '../wire/lenient.ts';

export const wirePaper = v.object({
  externalIds: lenient(v.object({ ArXiv: lenient(v.string()), DOI: lenient(v.string()) })),
  title: lenient(v.string()),
  tldr: lenient(v.object({ text: v.string() })),
  citationCount: lenient(count),
  influentialCitationCount: lenient(count),
  venue: lenient(v.string()),
  publicationDate: lenient(v.string()),
  authors: lenientList(v.object({ name: v.string() })),
});

export type WirePaper = v.InferOutput<typeof wirePaper>;

/** The fields to ask for; the identifiers come only when they are asked for, too. */
export const PAPER_FIELDS =
  'externalIds,title,tldr,citationCount,influentialCitationCount,venue,publicationDate,authors';
export const RELATED_FIELDS = 'externalIds,title,citationCount,publicationDate';
