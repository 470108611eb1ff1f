import { HF_TRENDING, type Subscription } from '../../papers/subscription.ts';
import { Icon } from '../ui/Icon.tsx';
import { AddCategory } from './AddCategory.tsx';
import { Empty } from './Empty.tsx';
import { subscriptionName } from './subscription-name.ts';

export interface SubscriptionsProps {
  subscriptions: Subscription[];
  onAdd(subscription: Subscription): void;
  onRemove(key: string): void;
}

/** What the digest is made of. */
export function Subscriptions({ subscriptions, onAdd, onRemove }: SubscriptionsProps) {
  const trending = subscriptions.some(({ kind }) => kind === 'hf-trending');
  return (
    <>
      {subscriptions.length === 0 ? (
        <Empty title="You follow nothing yet">
          <p>What you add here fills the digest once a day.</p>
        </Empty>
      ) : (
        <ul class="followed" aria-label="Following">
          {subscriptions.map((subscription) => {
            const { title, about } = subscriptionName(subscription);
            return (
              <li key={subscription.key}>
                <Icon name={subscription.kind === 'hf-trending' ? 'rise' : 'feed'} />
                <span class="followed-name">
                  {title}
                  <small>{about}</small>
                </span>
                <button
                  type="button"
                  class="small"
                  aria-label={`Remove ${title}`}
                  onClick={() => onRemove(subscription.key)}
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <section class="add">
        <h2>Add</h2>
        {!trending && (
          <button type="button" class="button" onClick={() => onAdd(HF_TRENDING)}>
            Hugging Face trending
          </button>
        )}
        <AddCategory subscriptions={subscriptions} onAdd={onAdd} />
      </section>
    </>
  );
}
