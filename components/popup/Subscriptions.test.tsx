// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { categorySubscription, HF_TRENDING, type Subscription } from '../../papers/subscription.ts';
import { render } from '../test/render.ts';
import { Subscriptions, type SubscriptionsProps } from './Subscriptions.tsx';

const nothing = () => undefined;

describe('Subscriptions', () => {
  const follow = (subscriptions: Subscription[], change: Partial<SubscriptionsProps> = {}) => (
    <Subscriptions
      subscriptions={subscriptions}
      tags={['RLHF']}
      onTitle={async () => 'A Title'}
      onAdd={nothing}
      onRemove={nothing}
      onSwitch={nothing}
      onExport={nothing}
      onImport={nothing}
      onPreview={async () => ({ count: 0, papers: [] })}
      {...change}
    />
  );

  test('offers good starters, and those no more that are followed', async () => {
    const added: Subscription[] = [];
    const { again, button, click } = await render(
      follow([], { onAdd: (one) => void added.push(one) }),
    );
    await click(button('Hugging Face trending'));
    expect(added).toEqual([HF_TRENDING]);
    await again(follow([HF_TRENDING]));
    expect(() => button('Hugging Face trending')).toThrow(/^0 of/);
    button('Vision');
  });

  test('adds a category by code or name, and explains what it does not know', async () => {
    const added: Subscription[] = [];
    const { button, click, root, text, type } = await render(
      follow([categorySubscription('cs.CL')], { onAdd: (one) => void added.push(one) }),
    );
    const field = () => root.querySelector<HTMLInputElement>('input[list]')!;
    await type(field(), 'hep-TH');
    await click(button('Add'));
    expect(added).toEqual([categorySubscription('hep-th')]);
    expect(field().value).toBe('');
    await type(field(), 'cs.XX');
    await click(button('Add'));
    expect(text('[role=alert]')).toContain('arXiv has no category “cs.XX”.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await type(field(), 'cs.cl');
    await click(button('Add'));
    expect(text('[role=alert]')).toBe('You follow cs.CL already.');
    expect(added).toHaveLength(1);
  });

  test('takes a tag of the library, the library, or a paper to liken others to', async () => {
    const added: Subscription[] = [];
    const { button, click, named, root, text, type } = await render(
      follow([], { onAdd: (one) => void added.push(one) }),
    );
    await click(named('label', 'Likeness').querySelector('input')!);
    for (const typed of ['rlhf', 'my library', 'https://arxiv.org/abs/2305.10425v2', 'robots']) {
      await type(root.querySelector('input[list]')!, typed);
      await click(button('Add'));
    }
    expect(added.map(({ key }) => key)).toEqual([
      'like-library:rlhf',
      'like-library',
      'like:2305.10425',
    ]);
    expect(added[2]).toMatchObject({ title: 'A Title' });
    expect(text('[role=alert]')).toBe('“robots” is no tag of your library and no paper’s address.');
  });

  test('shows what a draft would have brought before it is added', async () => {
    const { button, click, text, type, root } = await render(
      follow([], {
        onPreview: async () => ({
          count: 14,
          papers: [{ id: '2305.10425' as never, title: 'A Title' }],
        }),
      }),
    );
    await type(root.querySelector('input[list]')!, 'cs.CL, cs.CV');
    await click(button('What would it have brought?'));
    expect(text('.preview')).toBe('Would have matched 14 papers this weekA Title');
  });

  test('removes, and switches off and on', async () => {
    const done: unknown[] = [];
    const { button, click, named } = await render(
      follow([HF_TRENDING], {
        onRemove: (key) => void done.push(key),
        onSwitch: (key, on) => void done.push([key, on]),
      }),
    );
    await click(named('input', 'Follow Hugging Face trending'));
    await click(button('Remove Hugging Face trending'));
    expect(done).toEqual([['hf-trending', false], 'hf-trending']);
  });
});
