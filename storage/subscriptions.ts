/** What the reader follows. */
import type { Millis } from '../papers/paper.ts';
import type { Subscription } from '../papers/subscription.ts';
import { db, type SubscriptionRow } from './db.ts';

/** Follows; following what is followed already changes nothing. */
export async function addSubscription(subscription: Subscription, at: Millis): Promise<void> {
  await db.transaction('rw', db.subscriptions, async () => {
    if (await db.subscriptions.get(subscription.key)) return;
    await db.subscriptions.add({ ...subscription, addedAt: at });
  });
}

/** Stops following. */
export async function removeSubscription(key: string): Promise<void> {
  await db.subscriptions.delete(key);
}

/** All that is followed, in the order in which it was added. */
export async function subscriptions(): Promise<SubscriptionRow[]> {
  return (await db.subscriptions.toArray()).toSorted((a, b) => a.addedAt - b.addedAt);
}
