import { STARTERS } from '../../papers/subscription.ts';
import { AddSubscription, type AddSubscriptionProps } from './AddSubscription.tsx';
import { Empty } from './Empty.tsx';
import { Followed } from './Followed.tsx';
import { subscriptionName } from './subscription-name.ts';

export interface SubscriptionsProps extends AddSubscriptionProps {
  onRemove(key: string): void;
  onSwitch(key: string, on: boolean): void;
  onExport(): void;
  onImport(file: File): void;
  /** What came of an import, or of something else that was asked for. */
  said?: string;
}

/** So few are followed by somebody who has not chosen yet. */
const FEW = 2;

/** What the digest is made of. */
export function Subscriptions(props: SubscriptionsProps) {
  const { subscriptions, onAdd, onRemove, onSwitch, onExport, onImport, said } = props;
  const known = new Set(subscriptions.map(({ key }) => key));
  const starters = STARTERS.filter(
    ({ key, kind }) => !known.has(key) && (few(props) || kind === 'hf-trending'),
  );
  return (
    <>
      {subscriptions.length === 0 ? (
        <Empty title="You follow nothing yet">
          <p>What you add here fills the digest once a day.</p>
        </Empty>
      ) : (
        <ul class="followed" aria-label="Following">
          {subscriptions.map((subscription) => (
            <Followed
              key={subscription.key}
              subscription={subscription}
              onRemove={() => onRemove(subscription.key)}
              onSwitch={(on) => onSwitch(subscription.key, on)}
            />
          ))}
        </ul>
      )}
      {starters.length > 0 && (
        <section class="starters">
          <h2>Good to begin with</h2>
          <p>
            {starters.map((starter) => (
              <button
                key={starter.key}
                type="button"
                class="button"
                title={subscriptionName(starter).about}
                onClick={() => onAdd(starter)}
              >
                {subscriptionName(starter).title}
              </button>
            ))}
          </p>
        </section>
      )}
      <section class="add">
        <h2>Add</h2>
        <AddSubscription {...props} />
      </section>
      <p class="files" role="status">
        <button type="button" class="inline" onClick={onExport}>
          Save all as a file
        </button>{' '}
        ·{' '}
        <label class="inline">
          Read a file
          <input
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onImport(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {said && <span> · {said}</span>}
      </p>
    </>
  );
}

const few = ({ subscriptions }: SubscriptionsProps) => subscriptions.length < FEW;
