// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { categorySubscription, HF_TRENDING, type Subscription } from '../../papers/subscription.ts';
import { nameOf, render } from '../test/render.ts';
import { Subscriptions, type SubscriptionsProps } from './Subscriptions.tsx';

const nothing = () => undefined;

describe('Subscriptions', () => {
  const follow = (
    subscriptions: Subscription[],
    onAdd: SubscriptionsProps['onAdd'] = nothing,
    onRemove: SubscriptionsProps['onRemove'] = nothing,
  ) => <Subscriptions subscriptions={subscriptions} onAdd={onAdd} onRemove={onRemove} />;

  test('adds trending with one button, which is gone when it is followed', async () => {
    const added: Subscription[] = [];
    const { again, button, click, root } = await render(follow([], (one) => void added.push(one)));
    await click(button('Hugging Face trending'));
    expect(added).toEqual([HF_TRENDING]);
    await again(follow([HF_TRENDING]));
    expect([...root.querySelectorAll('button')].map(nameOf)).toEqual([
      'Remove Hugging Face trending',
      'Add',
    ]);
  });

  test('adds a category by code or name, and explains what it does not know', async () => {
    const added: Subscription[] = [];
    const { button, click, root, text, type } = await render(
      follow([categorySubscription('cs.CL')], (one) => void added.push(one)),
    );
    const field = root.querySelector('input')!;
    await type(field, 'hep-TH');
    await click(button('Add'));
    expect(added).toEqual([categorySubscription('hep-th')]);
    expect(field.value).toBe('');
    await type(field, 'cs.XX');
    await click(button('Add'));
    expect(text('[role=alert]')).toContain('arXiv has no category “cs.XX”.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await type(field, 'cs.cl');
    await click(button('Add'));
    expect(text('[role=alert]')).toBe('You follow cs.CL already.');
    expect(added).toHaveLength(1);
  });

  test('removes', async () => {
    const removed: string[] = [];
    const { button, click } = await render(
      follow([HF_TRENDING], undefined, (key) => void removed.push(key)),
    );
    await click(button('Remove Hugging Face trending'));
    expect(removed).toEqual(['hf-trending']);
  });
});
