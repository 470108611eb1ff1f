/** Real days for replays, where they lie beside the checkout: arXiv's announcements of 2025 and Hugging Face's lists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { asPaperId } from '../../../papers/paper-id.ts';
import type { Day } from '../../../papers/paper.ts';
import { readList } from '../../../sources/hugging-face/list.ts';
import type { Listed } from '../digest-asks.ts';
import type { Announcement } from './digest-world.ts';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const ANNOUNCED = new URL('arxiv-daily/2025.jsonl.gz', DATA);
const LISTS = new URL('hf-daily/', DATA);

export const hasRealDays = existsSync(ANNOUNCED) && existsSync(LISTS);

interface Row {
  id: string;
  title: string;
  abstract: string;
  authors: string[];
  categories: string[];
  listed: Day;
}

const unzipped = (file: URL): string => gunzipSync(readFileSync(file)).toString('utf8');

/** What was announced from a day up to another, by day. */
export function announcedBetween(from: Day, to: Day): Map<Day, Announcement[]> {
  const days = new Map<Day, Announcement[]>();
  for (const line of unzipped(ANNOUNCED).trim().split('\n')) {
    const { listed, ...row } = JSON.parse(line) as Row;
    const id = asPaperId(row.id);
    if (!id || listed < from || listed > to) continue;
    const announcement: Announcement = {
      id,
      kind: 'new',
      categories: row.categories,
      facts: { ...row, version: 1 } as Announcement['facts'],
    };
    days.set(listed, [...(days.get(listed) ?? []), announcement]);
  }
  return days;
}

/** A day's list as the source reads it; damaged rows are dropped, a missing file is an empty list. */
export function listOf(day: Day): Listed[] {
  const name = `${day}.json.gz`;
  if (!readdirSync(LISTS).includes(name)) return [];
  return readList(unzipped(new URL(name, LISTS))).entries;
}
