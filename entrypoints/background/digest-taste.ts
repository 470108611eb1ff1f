/** What the reader's own papers say, as texts, for the digest to be likened to. */
import type { PaperId, PaperRecord } from '../../papers/paper.ts';
import type { Subscription } from '../../papers/subscription.ts';
import { firstWith, titleOf } from '../../papers/view.ts';
import { dismissedPapers } from '../../storage/dismissals.ts';
import { readPapers } from '../../storage/papers.ts';
import { savedPapers } from '../../storage/shelf.ts';
import type { DigestParts } from './digest-job.ts';

/** The newest say what the reader likes now. */
const MOST = 400;

export const readTaste: DigestParts['taste'] = async (subscriptions) => {
  const shelf = await savedPapers();
  const saved = shelf.slice(0, MOST).map(({ id }) => id);
  const liked = new Map(
    subscriptions.flatMap((each) => {
      const ids = likedBy(each, shelf);
      return ids.length > 0 ? [[each.key, ids] as const] : [];
    }),
  );
  const dismissed = (await dismissedPapers()).slice(0, MOST);
  const wanted = new Set([...saved, ...dismissed, ...[...liked.values()].flat()]);
  const records = new Map<PaperId, PaperRecord>(
    (await readPapers([...wanted])).map((row) => [row.id, row]),
  );
  const known = (ids: readonly PaperId[]) => ids.flatMap((id) => records.get(id) ?? []);
  const models = subscriptions.flatMap((each) => {
    const texts = known(liked.get(each.key) ?? []).map(textOf);
    if (each.kind === 'like-paper' && texts.length === 0) texts.push(lostModel(each));
    return isWholeLibrary(each) ? [] : [[each.key, texts] as const];
  });
  return {
    saved: known(saved).map((record) => ({ id: record.id, ...textOf(record) })),
    dismissed: known(dismissed).map(textOf),
    models: new Map(models),
    likedCategories: new Map(
      [...liked].map(([key, ids]) => [
        key,
        mostFrequent(known(ids).flatMap((record) => primaryOf(record) ?? [])),
      ]),
    ),
  };
};

/** The papers that a subscription wants more like, the newest first. */
function likedBy(each: Subscription, shelf: Awaited<ReturnType<typeof savedPapers>>): PaperId[] {
  if (each.kind === 'like-paper') return [each.id];
  if (each.kind !== 'like-library') return [];
  const { tag } = each;
  const some = tag === undefined ? shelf : shelf.filter(({ tags }) => tags?.includes(tag));
  return some.slice(0, MOST).map(({ id }) => id);
}

/** Likeness to all that is saved is reckoned for every paper anyway. */
const isWholeLibrary = (each: Subscription) =>
  each.kind === 'like-library' && each.tag === undefined;

function textOf(record: PaperRecord) {
  return {
    title: titleOf(record),
    abstract: firstWith(record, 'abstract')?.facts.abstract ?? '',
  };
}

/** The title that was followed stands for a paper that the cache has lost. */
const lostModel = ({ title }: { title: string }) => ({ title, abstract: '' });

function primaryOf(record: PaperRecord): string | undefined {
  return firstWith(record, 'categories')?.facts.categories?.[0];
}

function mostFrequent(names: string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}
