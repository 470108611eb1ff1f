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
  const models = subscriptions.flatMap((each) => (each.kind === 'like-paper' ? [each.id] : []));
  const saved = (await savedPapers()).slice(0, MOST).map(({ id }) => id);
  const dismissed = (await dismissedPapers()).slice(0, MOST);
  const records = new Map<PaperId, PaperRecord>(
    (await readPapers([...models, ...saved, ...dismissed])).map((row) => [row.id, row]),
  );
  const known = (ids: PaperId[]) => ids.flatMap((id) => records.get(id) ?? []);
  return {
    saved: known(saved).map((record) => ({ id: record.id, ...textOf(record) })),
    dismissed: known(dismissed).map(textOf),
    models: new Map(
      subscriptions.flatMap((each) =>
        each.kind === 'like-paper' ? [[each.id, modelOf(each, records.get(each.id))] as const] : [],
      ),
    ),
    categoriesOf: new Map(
      known(models).flatMap((record) => {
        const category = primaryOf(record);
        return category ? [[record.id, category] as const] : [];
      }),
    ),
    libraryCategories: mostFrequent(known(saved).flatMap((record) => primaryOf(record) ?? [])),
  };
};

function textOf(record: PaperRecord) {
  return {
    title: titleOf(record),
    abstract: firstWith(record, 'abstract')?.facts.abstract ?? '',
  };
}

/** The title that was followed stands for a paper that the cache has lost. */
function modelOf({ title }: Extract<Subscription, { kind: 'like-paper' }>, record?: PaperRecord) {
  return record ? { ...textOf(record), title } : { title, abstract: '' };
}

function primaryOf(record: PaperRecord): string | undefined {
  return firstWith(record, 'categories')?.facts.categories?.[0];
}

function mostFrequent(names: string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}
