/** PaperMemory's export: one object of papers by their own ids. @see https://github.com/vict0rsch/PaperMemory */
import * as v from 'valibot';
import type { Damage } from '../library.ts';
import type { Entry } from './entry.ts';

const text = v.optional(v.string());
const paper = v.object({
  id: v.string(),
  title: v.string(),
  author: text,
  bibtex: text,
  conf: text,
  venue: text,
  note: text,
  source: text,
  pdfLink: text,
  addDate: text,
  year: v.optional(v.union([v.string(), v.number()])),
  doi: text,
  favorite: v.optional(v.boolean()),
  tags: v.optional(v.array(v.string())),
});

/** Whether a value is shaped as that export is. */
export function isPaperMemory(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '__dataVersion');
}

export function readPaperMemory(file: Record<string, unknown>): {
  entries: Entry[];
  damage: Damage[];
} {
  const entries: Entry[] = [];
  const damage: Damage[] = [];
  for (const [key, value] of Object.entries(file)) {
    if (key.startsWith('__') && key !== '__proto__') continue;
    const read = v.safeParse(paper, value);
    if (read.success) entries.push(entryOf(read.output));
    else {
      const [issue] = read.issues;
      const field = issue.path?.map((step) => `.${String(step.key)}`).join('') ?? '';
      damage.push({ where: `${key}${field}`, what: issue.message });
    }
  }
  return { entries, damage };
}

function entryOf(row: v.InferOutput<typeof paper>): Entry {
  const added = Date.parse(row.addDate ?? '');
  const [, arxivId] = /^Arxiv-(.+)$/i.exec(row.id) ?? [];
  return {
    title: row.title,
    authors: row.author?.split(/\s+and\s+/).filter(Boolean),
    date: row.year ? String(row.year) : undefined,
    doi: row.doi || /\bdoi\s*=\s*[{"]([^}"]+)/i.exec(row.bibtex ?? '')?.[1],
    url: row.pdfLink,
    venue: row.venue || row.conf,
    eprint: arxivId?.replace('_', '/'),
    starred: row.favorite,
    tags: row.tags,
    note: row.note,
    savedAt: Number.isFinite(added) && added > 0 ? added : undefined,
  };
}
