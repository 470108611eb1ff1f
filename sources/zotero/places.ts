/** The libraries and collections of a Zotero, as far as they take changes. */
import * as v from 'valibot';
import type { ZoteroPlaces } from '../../papers/zotero.ts';

const target = v.object({
  id: v.string(),
  name: v.string(),
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** What `getSelectedCollection` answers. */
export const wirePlaces = v.object({
  /** Of the collection; null for a library as a whole. */
  id: v.optional(v.nullable(v.union([v.number(), v.string()]))),
  libraryID: v.optional(v.number()),
  name: v.optional(v.nullable(v.string())),
  libraryName: v.optional(v.string()),
  libraryEditable: v.optional(v.boolean(), true),
  editable: v.optional(v.boolean(), true),
  targets: v.optional(v.array(v.unknown()), []),
});

/** Targets are named `C` and a collection's number, or `L` and a library's. */
export function placesIn(wire: v.InferOutput<typeof wirePlaces>): ZoteroPlaces {
  const { id, libraryID, name, libraryName, libraryEditable, editable } = wire;
  const named = id ?? undefined;
  const targets = wire.targets.flatMap((each) => {
    const read = v.safeParse(target, each);
    return read.success ? [read.output] : [];
  });
  const selected = named !== undefined ? `C${named}` : `L${libraryID}`;
  return {
    targets,
    selected: targets.some((each) => each.id === selected) ? selected : undefined,
    name: name ?? libraryName,
    editable: libraryEditable && editable,
  };
}
