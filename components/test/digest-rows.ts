import type { DigestRow } from '../popup/digest-rows.ts';
import { row } from './rows.ts';

/** A row of a digest, at a place from 1, and what a test adds to it. */
export function digestRow(
  id: string,
  title: string,
  change: Parameters<typeof row>[2] & Partial<DigestRow> = {},
): DigestRow {
  const plain = row(id, title, change);
  return { id: plain.view.id, rank: 1, read: false, dismissed: false, ...change, ...plain };
}
