/** What the reader follows. */
import type { Millis } from '../papers/paper.ts';
import type { Subscription } from '../papers/subscription.ts';
import { db, type SubscriptionRow } from './db.ts';

/** Follows; following what is followed already changes nothing. */
export async function addSubscription(subscription: Subscription, at: Millis): Promise<void> {
  await addSubscriptions([subscription], at);
}

/** Follows several, in their order. @returns how many of them were not followed before */
export async function addSubscriptions(
  wanted: readonly Subscription[],
  at: Millis,
): Promise<number> {
  return db.transaction('rw', db.subscriptions, async () => {
    const known = new Set(await db.subscriptions.toCollection().primaryKeys());
    const fresh = new Map(
      wanted.filter(({ key }) => !known.has(key)).map((each) => [each.key, each]),
    );
    // A millisecond apart, so that they keep their order.
    const rows = [...fresh.values()].map((each, index) => ({ ...each, addedAt: at + index }));
    await db.subscriptions.bulkAdd(rows);
    return rows.length;
  });
}

/** Switches one off without forgetting it, or on again. */
export async function switchSubscription(key: string, on: boolean): Promise<void> {
  await db.subscriptions
    .where('key')
    .equals(key)
    .modify((row) => {
      if (on) delete row.off;
      else row.off = true;
    });
}

/** Follows what may be followed already, or switched off; or stops. */
export async function setFollowed(
  subscription: Subscription,
  followed: boolean,
  at: Millis,
): Promise<void> {
  if (!followed) return removeSubscription(subscription.key);
  await addSubscription(subscription, at);
  await switchSubscription(subscription.key, true);
}

/** The keys of all that is followed and not switched off. */
export async function followedKeys(): Promise<Set<string>> {
  const rows = await db.subscriptions.toArray();
  return new Set(rows.filter(({ off }) => !off).map(({ key }) => key));
}

/** Stops following. */
export async function removeSubscription(key: string): Promise<void> {
  await db.subscriptions.delete(key);
}

/** All that is followed, in the order in which it was added. */
export async function subscriptions(): Promise<SubscriptionRow[]> {
  return (await db.subscriptions.toArray()).toSorted((a, b) => a.addedAt - b.addedAt);
}
