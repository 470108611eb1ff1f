import { Subscriptions } from '../../components/popup/Subscriptions.tsx';
import { send } from '../../messages.ts';
import type { Subscription } from '../../papers/subscription.ts';
import { addSubscription, removeSubscription, subscriptions } from '../../storage/subscriptions.ts';
import { useWatch } from './use-watch.ts';

export function SubscriptionsTab() {
  const followed = useWatch(subscriptions);
  if (!followed) return null;

  const add = async (subscription: Subscription): Promise<void> => {
    await addSubscription(subscription, Date.now());
    await send('refresh-digest', {});
  };
  const remove = async (key: string): Promise<void> => {
    await removeSubscription(key);
    await send('refresh-digest', {});
  };
  return (
    <Subscriptions
      subscriptions={followed}
      onAdd={(subscription) => void add(subscription)}
      onRemove={(key) => void remove(key)}
    />
  );
}
