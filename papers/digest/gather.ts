/** The same paper from several sources is one candidate. */
import type { PaperId } from '../paper.ts';
import type { Candidate } from './candidate.ts';

/** Puts what several lists say of one paper together, in the order in which papers first came. */
export function gather(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const all = new Map<PaperId, Candidate>();
  for (const candidate of lists.flat()) {
    const known = all.get(candidate.id);
    all.set(candidate.id, known ? joined(known, candidate) : candidate);
  }
  return [...all.values()];
}

function joined(one: Candidate, other: Candidate): Candidate {
  const longer = <Value extends string | unknown[]>(a: Value, b: Value) =>
    b.length > a.length ? b : a;
  return {
    id: one.id,
    title: one.title || other.title,
    abstract: longer(one.abstract, other.abstract),
    authors: longer(one.authors, other.authors),
    categories: longer(one.categories, other.categories),
    version: largest(one.version, other.version),
    published: one.published ?? other.published,
    upvotes: largest(one.upvotes, other.upvotes),
    announced: one.announced ?? other.announced,
    trending: [...one.trending, ...other.trending],
    foundBy: [...new Set([...one.foundBy, ...other.foundBy])],
  };
}

function largest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
