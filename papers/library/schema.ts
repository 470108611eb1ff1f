/** What a backup file must look like. */
import * as v from 'valibot';
import { asPaperId } from '../paper-id.ts';
import type { PaperId, SourceName } from '../paper.ts';

const text = v.pipe(v.string(), v.maxLength(1_000_000));
const millis = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.finite());
const id = v.custom<PaperId>(
  (value) => typeof value === 'string' && asPaperId(value) === value,
  'not an identifier of a paper',
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'not a day'));

const keeping = {
  savedAt: v.optional(millis),
  readAt: v.optional(millis),
  readingAt: v.optional(millis),
  starred: v.optional(v.boolean()),
  tags: v.optional(v.pipe(v.array(text), v.maxLength(1000))),
  note: v.optional(text),
  found: v.optional(v.strictObject({ url: text, title: v.optional(text) })),
  seen: v.optional(
    v.strictObject({
      version: v.optional(count),
      code: v.optional(v.boolean()),
      withdrawn: v.optional(v.boolean()),
    }),
  ),
};

const facts = v.strictObject({
  title: v.optional(text),
  authors: v.optional(v.array(text)),
  abstract: v.optional(text),
  published: v.optional(text),
  updated: v.optional(text),
  version: v.optional(count),
  categories: v.optional(v.array(text)),
  comment: v.optional(text),
  journalRef: v.optional(text),
  doi: v.optional(text),
  venue: v.optional(text),
  withdrawn: v.optional(v.boolean()),
  tldr: v.optional(text),
  keywords: v.optional(v.array(text)),
  upvotes: v.optional(count),
  rank: v.optional(v.strictObject({ day, place: count })),
  codeUrl: v.optional(text),
  codeStars: v.optional(count),
  projectUrl: v.optional(text),
  citations: v.optional(count),
  influentialCitations: v.optional(count),
});

const SOURCES = [
  'hugging-face',
  'hugging-face-daily',
  'arxiv',
  'arxiv-feed',
  'papers-with-code',
  'semantic-scholar',
  'openalex',
  'page',
] as const satisfies readonly SourceName[];

const facet = <Name extends SourceName>(source: Name) =>
  v.optional(v.strictObject({ source: v.literal(source), at: millis, facts }));

const facets = v.strictObject({
  'hugging-face': facet(SOURCES[0]),
  'hugging-face-daily': facet(SOURCES[1]),
  arxiv: facet(SOURCES[2]),
  'arxiv-feed': facet(SOURCES[3]),
  'papers-with-code': facet(SOURCES[4]),
  'semantic-scholar': facet(SOURCES[5]),
  openalex: facet(SOURCES[6]),
  page: facet(SOURCES[7]),
});

export const SECTIONS = {
  shelf: v.array(v.strictObject({ id, ...keeping })),
  elsewhere: v.array(
    v.strictObject({
      key: text,
      title: text,
      authors: v.array(text),
      date: v.optional(text),
      doi: v.optional(text),
      url: v.optional(text),
      venue: v.optional(text),
      abstract: v.optional(text),
      ...keeping,
    }),
  ),
  papers: v.array(v.strictObject({ id, facets })),
  subscriptions: v.array(v.looseObject({ key: text, kind: text, addedAt: millis })),
};

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];
