/** What the library page does, beyond showing. */
import { send } from '../../messages.ts';
import type { Citation } from '../../papers/citations/citation.ts';
import { renamedTag } from '../../papers/library/choose.ts';
import type { Library } from '../../papers/library/library.ts';
import { citationElsewhere, citationOfKept } from '../../papers/library/row.ts';
import { asPaperId } from '../../papers/paper-id.ts';
import { putBackElsewhere, removeElsewhere } from '../../storage/library.ts';
import { changeKept } from '../../storage/shelf.ts';

/** Takes works off the library. @returns what puts them back */
export async function removeKept(keys: readonly string[]): Promise<() => Promise<void>> {
  const ids = keys.flatMap((key) => asPaperId(key) ?? []);
  const others = keys.filter((key) => asPaperId(key) === undefined);
  await removeElsewhere(others, Date.now());
  if (ids.length > 0) await send('set-all-saved', { ids, saved: false });
  return async () => {
    if (ids.length > 0) await send('set-all-saved', { ids, saved: true });
    await putBackElsewhere(others);
  };
}

/** Renames a tag everywhere. */
export async function renameTag({ shelf, elsewhere }: Library, from: string, to: string) {
  const keys = [
    ...shelf.filter(({ tags }) => tags?.includes(from)).map(({ id }) => id),
    ...elsewhere.filter(({ tags }) => tags?.includes(from)).map(({ key }) => key),
  ];
  await changeKept(keys, (kept) => {
    const tags = renamedTag(kept.tags, from, to);
    return { ...kept, tags: tags.length > 0 ? tags : undefined };
  });
}

/** How the works of these keys are cited, in their order. */
export function citationsOf(library: Library, keys: readonly string[]): Citation[] {
  const records = new Map(library.papers.map((record) => [record.id as string, record]));
  const kept = new Map(library.shelf.map((row) => [row.id as string, row]));
  const others = new Map(library.elsewhere.map((row) => [row.key, row]));
  return keys.flatMap((key) => {
    const paper = kept.get(key);
    if (paper) return citationOfKept(paper, records.get(key));
    const other = others.get(key);
    return other ? citationElsewhere(other) : [];
  });
}
