// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { nameOf, render } from '../test/render.ts';
import { PopupFrame } from './PopupFrame.tsx';
import type { PopupTab } from './types.ts';

const nothing = () => undefined;

describe('the frame', () => {
  const frame = (tab: PopupTab, onTab: (tab: PopupTab) => void) => (
    <PopupFrame tab={tab} onTab={onTab}>
      <p>content</p>
    </PopupFrame>
  );

  test('has four tabs, one chosen, and its panel is named by it', async () => {
    const { root, named } = await render(frame('digest', nothing));
    const tabs = [...root.querySelectorAll('[role=tab]')];
    expect(tabs.map(nameOf)).toEqual(['This page', 'Digest', 'Library', 'Subscriptions']);
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual([
      'false',
      'true',
      'false',
      'false',
    ]);
    expect(named('[role=tabpanel]', 'Digest').textContent).toBe('content');
  });

  test('arrow keys go round the tabs', async () => {
    const chosen: PopupTab[] = [];
    const { button, key } = await render(frame('this-page', (tab) => void chosen.push(tab)));
    button('This page').focus();
    await key(button('This page'), 'ArrowLeft');
    await key(button('Subscriptions'), 'ArrowRight');
    await key(button('This page'), 'End');
    expect(chosen).toContain('subscriptions');
    expect(document.activeElement).toBe(button('Subscriptions'));
  });
});
