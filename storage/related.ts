/** What the cache itself holds for related: papers whose titles share rare words. */
import type { PaperId } from '../papers/paper.ts';
import type { RelatedWork } from '../papers/related.ts';
import { likeness } from '../papers/terms.ts';
import { viewOf } from '../papers/view.ts';
import { db } from './db.ts';

/** One word in common is a coincidence. */
const FEWEST_SHARED = 2;
/** Below this the words in common are everywhere. */
const LEAST_LIKENESS = 0.15;

/** The papers of the cache that are most like one by their titles, the likest first. */
export async function relatedInCache(id: PaperId, limit: number): Promise<RelatedWork[]> {
  const row = await db.papers.get(id);
  if (!row?.terms.length) return [];
  const [all, ...withTerm] = await Promise.all([
    db.papers.count(),
    ...row.terms.map((term) => db.papers.where('terms').equals(term).primaryKeys()),
  ]);
  const shared = new Map<PaperId, number[]>();
  for (const ids of withTerm) {
    for (const other of ids) shared.set(other, [...(shared.get(other) ?? []), ids.length]);
  }
  shared.delete(id);
  const candidates = [...shared].filter(([, counts]) => counts.length >= FEWEST_SHARED);
  const rows = await db.papers.bulkGet(candidates.map(([other]) => other));
  return rows
    .flatMap((other, index) => {
      const counts = candidates[index]?.[1];
      if (!other || !counts) return [];
      const like = likeness({ withTerm: counts, all }, [row.terms.length, other.terms.length]);
      return like >= LEAST_LIKENESS ? [{ other, like }] : [];
    })
    .toSorted((a, b) => b.like - a.like)
    .slice(0, limit)
    .map(({ other }) => {
      const { title = '', published, citations } = viewOf(other);
      return { id: other.id, title, published, citations, origins: ['device'] };
    });
}
