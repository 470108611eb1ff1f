/** What readers of version 2 followed and were shown, in the form of version 3. */
import type { Transaction } from 'dexie';
import type { Digest } from '../papers/digest.ts';
import { categorySubscription, HF_TRENDING } from '../papers/subscription.ts';
import type { SuggestionRow } from './digest-rows.ts';

type OldSubscription = { key: string; kind: string; category?: string; addedAt: number };

/** One category followed becomes a list of one, with all that it brought before. */
export async function followSinceVersion2(transaction: Transaction): Promise<void> {
  await transaction
    .table<OldSubscription>('subscriptions')
    .toCollection()
    .modify((row, ref) => {
      const { addedAt } = row;
      if (row.kind === 'hf-trending') ref.value = { ...HF_TRENDING, addedAt } as OldSubscription;
      else if (row.kind === 'arxiv-category' && row.category) {
        const followed = { ...categorySubscription(row.category), replacements: true, addedAt };
        ref.value = followed as unknown as OldSubscription;
      }
    });
}

/** What stands in a kept digest was suggested then. */
export async function suggestedSinceVersion2(transaction: Transaction): Promise<void> {
  const digests = await transaction.table<Digest>('digests').orderBy('day').toArray();
  const rows = digests.flatMap(({ day, entries }) =>
    entries.map(({ id, reasons }): SuggestionRow => ({
      id,
      day,
      trending: reasons.some(({ kind }) => kind === 'trending'),
    })),
  );
  await transaction.table<SuggestionRow>('suggestions').bulkPut(rows);
}
