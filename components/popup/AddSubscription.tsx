import { useId, useState } from 'preact/hooks';
import type { PaperId } from '../../papers/paper.ts';
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
  { kind: 'like', name: 'Likeness' },
];

export interface AddSubscriptionProps {
  subscriptions: Subscription[];
  /** Those of the library. */
  tags: readonly string[];
  onAdd(subscription: Subscription): void;
  /** The title of a paper; its identifier when nobody knows. */
  onTitle(id: PaperId): Promise<string>;
  onPreview(subscription: Subscription): Promise<Exclude<PreviewState, 'asking'>>;
}

/** A form that writes one subscription, shows what it would have brought, and adds it. */
export function AddSubscription(props: AddSubscriptionProps) {
  const { subscriptions, tags, onAdd, onTitle, onPreview } = props;
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [error, setError] = useState<string>();
  const [preview, setPreview] = useState<PreviewState>();
  const id = useId();

  const change = (some: Partial<Draft>) => {
    setDraft({ ...draft, ...some });
    setError(undefined);
    setPreview(undefined);
  };
  const written = async (): Promise<Subscription | undefined> => {
    const read = ruleOf(draft, tags);
    if ('error' in read) {
      setError(read.error);
      return undefined;
    }
    const { rule } = read;
    if (rule.kind !== 'like-paper') return subscriptionOf(rule);
    return subscriptionOf({ ...rule, title: await onTitle(rule.id) });
  };
  const add = async (event: Event) => {
    event.preventDefault();
    const subscription = await written();
    if (!subscription) return;
    if (subscriptions.some(({ key }) => key === subscription.key))
      return setError(`You follow ${subscriptionName(subscription).title} already.`);
    onAdd(subscription);
    change({ ...EMPTY_DRAFT, kind: draft.kind });
  };
  const tryIt = async () => {
    const subscription = await written();
    if (!subscription) return;
    setPreview('asking');
    setPreview(await onPreview(subscription));
  };

  return (
    <form class="add-subscription" onSubmit={(event) => void add(event)} noValidate>
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
        tags={tags}
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
        <button type="button" class="inline" onClick={() => void tryIt()}>
          What would it have brought?
        </button>
      </div>
      <Preview state={preview} />
    </form>
  );
}
