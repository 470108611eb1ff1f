import type { Facet, PaperId, PaperRecord } from './paper.ts';

/** A record of which nothing is known yet. */
export const emptyRecord = (id: PaperId): PaperRecord => ({ id, facets: {} });

/**
 * The record with one more facet. Of two facets of the same source the newer stays; of two of the same time
 * the one that sorts later, so that the order of arrival never matters.
 */
export function withFacet(record: PaperRecord, facet: Facet): PaperRecord {
  const known = record.facets[facet.source];
  if (known && !isNewer(facet, known)) return record;
  return { ...record, facets: { ...record.facets, [facet.source]: facet } };
}

function isNewer(facet: Facet, known: Facet): boolean {
  if (facet.at !== known.at) return facet.at > known.at;
  return inOneWay(facet.facts) > inOneWay(known.facts);
}

/** The same text for the same facts, whatever the order of their keys. */
function inOneWay(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
