// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { PaperId } from '../../papers/paper.ts';
import { emptyRecord } from '../../papers/merge.ts';
import { viewOf } from '../../papers/view.ts';
import { render } from '../test/render.ts';
import { EntryGloss, type EntryState } from './EntryGloss.tsx';
import { PageGloss } from './PageGloss.tsx';
import { PaperBar } from './PaperBar.tsx';
import type { PageState } from './page-state.ts';

const id = '2305.10425' as PaperId;
const view = {
  ...viewOf(emptyRecord(id)),
  title: 'Light in tea',
  tldr: { text: 'Tea bends light.', origin: 'hugging-face' as const },
  upvotes: 12,
  citations: 1,
};
const state: PageState = {
  id,
  view,
  saved: false,
  read: false,
  phase: 'partial',
  problems: [],
  related: [{ id: '2305.20087' as PaperId, title: 'Milk', origins: ['device'] }],
  now: 0,
};
const actions = () => ({
  onSave: vi.fn<(saved: boolean) => void>(),
  onLookUp: vi.fn<() => void>(),
});

const told = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('[data-told]')].map((each) => each.dataset.told);

test('on an abstract page stand the TL;DR and its origin, and what others made of the paper', async () => {
  const { root } = await render(<PageGloss state={state} {...actions()} />);
  expect(root.querySelector('[aria-label="TL;DR"]')?.getAttribute('data-origin')).toBe(
    'hugging-face',
  );
  expect(told(root)).toEqual([
    'Tea bends light.',
    'from Hugging Face',
    'Related works',
    '12 upvotes',
    '1 citation',
    'Look up',
  ]);
});

test('no text that a page could find there depends on the reader, but the list behind its button', async () => {
  const some = await render(<PageGloss state={state} {...actions()} />);
  some.root.querySelector('.panel')!.remove();
  const someText = some.root.textContent;
  const bare = { ...state, view: viewOf(emptyRecord(id)), related: [] };
  const none = await render(<PageGloss state={bare} {...actions()} />);
  expect(none.root.textContent).toBe(someText);
});

test('the network is asked at the reader’s word, and what went wrong is said', async () => {
  const { onSave, onLookUp } = actions();
  const page = await render(<PageGloss state={state} onSave={onSave} onLookUp={onLookUp} />);
  await page.click(page.root.querySelector('.look-up button')!);
  expect(onLookUp).toHaveBeenCalledOnce();
  const problems = [{ source: 'arxiv' as const, kind: 'unavailable' as const }];
  await page.again(
    <PageGloss state={{ ...state, phase: 'done', problems }} onSave={onSave} onLookUp={onLookUp} />,
  );
  expect(page.root.querySelector('.look-up button')).toBeNull();
  expect(page.text('[role=status]')).toBe('arXiv is not answering');
});

test('on a Hugging Face page stands only what it lacks', async () => {
  const { root } = await render(<PaperBar state={{ ...state, read: true }} {...actions()} />);
  expect(told(root)).toEqual(['Related works', 'read', '1 citation', 'Look up']);
});

const entry: EntryState = {
  title: 'Light in tea',
  saved: false,
  subscribed: false,
  phase: 'partial',
};

test('an entry saves its own paper, and takes it back', async () => {
  const { onSave, onLookUp } = actions();
  const line = (saved: boolean) => (
    <EntryGloss state={{ ...entry, saved }} lines={2} onSave={onSave} onLookUp={onLookUp} />
  );
  const page = await render(line(false));
  await page.click(page.button('Save'));
  await page.again(line(true));
  expect(page.button('Save').getAttribute('aria-pressed')).toBe('true');
  await page.click(page.button('Save'));
  expect(onSave.mock.calls).toEqual([[true], [false]]);
});

test.each([
  [{}, ['Look up']],
  [{ phase: 'looking-up' as const }, ['Looking up…']],
  [{ phase: 'done' as const }, ['No TL;DR yet']],
  [{ tldr: { text: 'Tea.', origin: 'device' as const } }, ['Tea.', 'made on this device']],
])('an entry with %j says %j', async (changes, words) => {
  const { root } = await render(
    <EntryGloss state={{ ...entry, ...changes }} lines={1} {...actions()} />,
  );
  expect(told(root)).toEqual(words);
});

test('a paper of a subscription is lifted by a sign that is also said', async () => {
  const { root } = await render(
    <EntryGloss state={{ ...entry, subscribed: true }} lines={1} {...actions()} />,
  );
  expect(root.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
    'From your subscriptions',
  );
});
