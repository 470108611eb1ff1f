import { useId, useState } from 'preact/hooks';
import { type Subscription, subscriptionOf } from '../../papers/subscription.ts';
import { type Draft, type DraftKind, EMPTY_DRAFT, ruleOf } from './draft-rule.ts';
import { DraftFields } from './DraftFields.tsx';
import { Preview, type PreviewState } from './Preview.tsx';
import { subscriptionName } from './subscription-name.ts';

const kinds: { kind: DraftKind; name: string }[] = [
  { kind: 'arxiv', name: 'Categories' },
  { kind: 'words', name: 'Words' },
  { kind: 'authors', name: 'Authors' },
  { kind: 'hf-trending', name: 'Trending' },
  { kind: 'hf-search', name: 'Search' },
];

export interface AddSubscriptionProps {
  subscriptions: Subscription[];
  onAdd(subscription: Subscription): void;
  onPreview(subscription: Subscription): Promise<Exclude<PreviewState, 'asking'>>;
}

/** A form that writes one subscription, shows what it would have brought, and adds it. */
export function AddSubscription({ subscriptions, onAdd, onPreview }: AddSubscriptionProps) {
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [error, setError] = useState<string>();
  const [preview, setPreview] = useState<PreviewState>();
  const id = useId();

  const change = (some: Partial<Draft>) => {
    setDraft({ ...draft, ...some });
    setError(undefined);
    setPreview(undefined);
  };
  const written = (): Subscription | undefined => {
    const read = ruleOf(draft);
    if ('rule' in read) return subscriptionOf(read.rule);
    setError(read.error);
    return undefined;
  };
  const add = (event: Event) => {
    event.preventDefault();
    const subscription = written();
    if (!subscription) return;
    if (subscriptions.some(({ key }) => key === subscription.key))
      return setError(`You follow ${subscriptionName(subscription).title} already.`);
    onAdd(subscription);
    change({ ...EMPTY_DRAFT, kind: draft.kind });
  };
  const tryIt = () => {
    const subscription = written();
    if (!subscription) return;
    setPreview('asking');
    void onPreview(subscription).then(setPreview);
  };

  return (
    <form class="add-subscription" onSubmit={add} noValidate>
      <fieldset class="choices">
        <legend class="unseen">Follow</legend>
        {kinds.map(({ kind, name }) => (
          <label key={kind}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={draft.kind === kind}
              onChange={() => change({ kind })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <DraftFields
        draft={draft}
        errorId={error === undefined ? undefined : `${id}-error`}
        onChange={change}
      />
      <p class="error" role="alert" id={`${id}-error`}>
        {error}
      </p>
      <div class="add-acts">
        <button type="submit" class="button">
          Add
        </button>
        <button type="button" class="inline" onClick={tryIt}>
          What would it have brought?
        </button>
      </div>
      <Preview state={preview} />
    </form>
  );
}
