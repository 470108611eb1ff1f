/** What is seen to whenever the worker starts or the network comes back. */
import { readPapers } from '../../storage/papers.ts';
import { evictBeyond } from '../../storage/room.ts';
import { readSettings } from '../../storage/settings.ts';
import { savedPapers } from '../../storage/shelf.ts';
import { atStart } from './at-start.ts';
import type { LookUp } from './look-up.ts';

export function watchUpkeep(lookUp: LookUp): void {
  const fillIn = (): void => void fillInSaved(lookUp).catch(console.error);
  globalThis.addEventListener('online', fillIn);
  atStart(() => {
    fillIn();
    void readSettings()
      .then(({ papersKept }) => evictBeyond(papersKept))
      .catch(console.error);
  });
}

/** A paper that was saved without a network gets its title later. */
async function fillInSaved(lookUp: LookUp): Promise<void> {
  const ids = (await savedPapers()).map(({ id }) => id);
  const rows = await readPapers(ids);
  const named = new Set(
    rows.filter(({ terms, facets }) => terms.length > 0 || facets.arxiv).map(({ id }) => id),
  );
  const nobody = new AbortController().signal;
  const nameless = ids.filter((id) => !named.has(id));
  await Promise.all(nameless.map((id) => lookUp(id, 'network', () => {}, nobody, 'background')));
}
