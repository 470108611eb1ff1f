import { useId, useState } from 'preact/hooks';
import { categorySubscription } from '../../papers/subscription.ts';
import { allCategories, findCategory } from '../format/categories.ts';
import type { SubscriptionsProps } from './Subscriptions.tsx';

/** A field that suggests arXiv's categories by code and name, and takes nothing else. */
export function AddCategory({
  subscriptions,
  onAdd,
}: Pick<SubscriptionsProps, 'subscriptions' | 'onAdd'>) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const id = useId();

  const add = (event: Event) => {
    event.preventDefault();
    const category = findCategory(typed);
    if (!category) return setError(unknown(typed));
    const subscription = categorySubscription(category.code);
    if (subscriptions.some(({ key }) => key === subscription.key))
      return setError(`You follow ${category.code} already.`);
    onAdd(subscription);
    setTyped('');
    setError(undefined);
  };

  return (
    <form class="add-category" onSubmit={add} noValidate>
      <label for={`${id}-field`}>arXiv category</label>
      <div class="field">
        <input
          id={`${id}-field`}
          list={`${id}-categories`}
          value={typed}
          placeholder="cs.CL, or Machine Learning"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setError(undefined);
          }}
        />
        <button type="submit" class="button">
          Add
        </button>
      </div>
      <datalist id={`${id}-categories`}>
        {allCategories.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      <p class="error" role="alert" id={`${id}-error`}>
        {error}
      </p>
    </form>
  );
}

function unknown(typed: string): string {
  return typed.trim() === ''
    ? 'Type a category first, such as cs.CL.'
    : `arXiv has no category “${typed.trim()}”. Try a code such as cs.CL, or its full name.`;
}
