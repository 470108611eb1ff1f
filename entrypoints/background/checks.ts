/** What is let in from a page: ids and flags, checked one by one. */
import { asPaperId } from '../../papers/paper-id.ts';
import type { PaperId } from '../../papers/paper.ts';

/** More links than any page shows at once; a longer list is somebody's mischief. */
const MOST_IDS = 10_000;

/** @throws Error when `raw` has no valid id */
export function idIn(raw: unknown): PaperId {
  const id = asPaperId((raw as { id?: unknown } | undefined)?.id);
  if (!id) throw new Error('No paper has this identifier.');
  return id;
}

/** The valid ones among the ids. */
export function idsIn(raw: unknown): PaperId[] {
  const ids = (raw as { ids?: unknown } | undefined)?.ids;
  if (!Array.isArray(ids)) return [];
  return ids
    .slice(0, MOST_IDS)
    .map(asPaperId)
    .filter((id) => id !== undefined);
}

/** Keys of the library: identifiers and those of works elsewhere. */
export function keysIn(raw: unknown): string[] {
  const keys = (raw as { keys?: unknown } | undefined)?.keys;
  if (!Array.isArray(keys)) return [];
  return keys.filter((key) => typeof key === 'string');
}

/** @throws Error when `raw` does not say whether to save */
export const savedIn = flagIn('saved');

/** @throws Error when `raw` does not say whether to follow */
export const followedIn = flagIn('followed');

/** @throws Error when `raw` does not say whether anything is selected */
export const selectedIn = flagIn('selected');

/** @throws Error when `raw` does not say whether to pause */
export const pausedIn = flagIn('paused');

/** Which of the jobs that fetch papers; that of the page unless told. */
export function jobIn(raw: unknown): 'page' | 'library' {
  return (raw as { job?: unknown } | undefined)?.job === 'library' ? 'library' : 'page';
}

/** Which papers of the library; all unless told. */
export function whichIn(raw: unknown): 'all' | 'nameless' {
  return (raw as { which?: unknown } | undefined)?.which === 'nameless' ? 'nameless' : 'all';
}

/** @throws Error when `raw` names no tab */
export function tabIn(raw: unknown): number {
  const tab = (raw as { tab?: unknown } | undefined)?.tab;
  if (typeof tab !== 'number') throw new Error('It is not said which tab.');
  return tab;
}

function flagIn<Name extends string>(name: Name): (raw: unknown) => boolean {
  return (raw) => {
    const flag = (raw as Partial<Record<Name, unknown>> | undefined)?.[name];
    if (typeof flag !== 'boolean') throw new Error(`It is not said whether ${name}.`);
    return flag;
  };
}
