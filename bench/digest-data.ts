/** The announcements of 2025 and what the community then picked of them, where they lie beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Candidate } from '../papers/digest/candidate.ts';
import { asPaperId } from '../papers/paper-id.ts';
import type { Day } from '../papers/paper.ts';

const DATA = new URL('../../shared/data/', import.meta.url);

export interface AnnouncedDay {
  day: Day;
  candidates: Candidate[];
}

/** Every day that has announcements, in order; withheld are upvotes and places. */
export function announcedDays(): AnnouncedDay[] {
  const file = new URL('arxiv-daily/2025.jsonl.gz', DATA);
  if (!existsSync(file)) throw new Error('There is no ../shared/data/arxiv-daily.');
  const days = new Map<Day, Candidate[]>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')) {
    const {
      listed,
      id: raw,
      title,
      abstract,
      authors,
      categories,
    } = JSON.parse(line) as {
      listed: Day;
      id: string;
    } & Pick<Candidate, 'title' | 'abstract' | 'authors' | 'categories'>;
    const id = asPaperId(raw);
    if (!id) continue;
    const known = days.get(listed) ?? [];
    known.push({
      id,
      title,
      abstract,
      authors,
      categories,
      announced: 'new',
      trending: [],
      foundBy: [],
    });
    days.set(listed, known);
  }
  return [...days]
    .map(([day, candidates]) => ({ day, candidates }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Upvotes of the papers that the daily list picked. */
export function picked(): Map<string, number> {
  const file = readFileSync(new URL('trending/upvotes-2025.tsv', DATA), 'utf8');
  const rows = file.trim().split('\n').slice(1);
  return new Map(rows.map((row) => [row.split('\t')[0]!, Number(row.split('\t')[3])]));
}
