/** CSL-JSON, as Zotero writes it. */
import * as v from 'valibot';
import type { Damage } from '../library.ts';
import type { Entry } from './entry.ts';

const text = v.optional(v.string());
const name = v.object({
  family: text,
  given: text,
  literal: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
});
const part = v.union([v.number(), v.string()]);
const item = v.object({
  title: text,
  author: v.optional(v.array(name)),
  issued: v.optional(v.object({ 'date-parts': v.optional(v.array(v.array(part))), raw: text })),
  DOI: text,
  URL: text,
  'container-title': text,
  abstract: text,
  note: text,
  number: v.optional(part),
  keyword: text,
});

export function readCsl(list: unknown[]): { entries: Entry[]; damage: Damage[] } {
  const entries: Entry[] = [];
  const damage: Damage[] = [];
  for (const [index, value] of list.entries()) {
    const read = v.safeParse(item, value);
    if (read.success) entries.push(entryOf(read.output));
    else {
      const [issue] = read.issues;
      const field = issue.path?.map((step) => `.${String(step.key)}`).join('') ?? '';
      damage.push({ where: `[${index}]${field}`, what: issue.message });
    }
  }
  return { entries, damage };
}

function entryOf(row: v.InferOutput<typeof item>): Entry {
  const parts = row.issued?.['date-parts']?.[0]?.map((each) => String(each).padStart(2, '0'));
  const arxiv = /\barXiv:\s*(\S+)/i.exec(`${row.number ?? ''} ${row.note ?? ''}`)?.[1];
  return {
    title: row.title,
    authors: row.author?.map(
      (each) =>
        each.literal ??
        [each.given, each['dropping-particle'], each['non-dropping-particle'], each.family]
          .filter(Boolean)
          .join(' '),
    ),
    date: parts?.join('-') ?? row.issued?.raw,
    doi: row.DOI,
    url: row.URL,
    venue: row['container-title'],
    abstract: row.abstract,
    eprint: arxiv,
    tags: row.keyword?.split(/\s*,\s*/),
  };
}
