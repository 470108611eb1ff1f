// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { render } from '../test/render.ts';
import type { Where } from './access.ts';
import { SiteAccess, type SiteAccessProps } from './SiteAccess.tsx';

const nothing = () => undefined;

const access = (change: Partial<SiteAccessProps>) => (
  <SiteAccess
    host="blog.example"
    access="none"
    off={false}
    reading={false}
    servicesWithdrawn={false}
    where="paper-sites"
    cards
    onReadNow={nothing}
    onSwitch={nothing}
    onAllowSite={nothing}
    onForgetSite={nothing}
    onRepair={nothing}
    onWhere={nothing}
    onCards={nothing}
    {...change}
  />
);

test('cards are switched off everywhere, and it is said what still opens them', async () => {
  const switched: boolean[] = [];
  const onCards = (on: boolean) => void switched.push(on);
  const { root, again, click } = await render(access({ onCards }));
  await click(root.querySelector<HTMLElement>('[role=switch]')!);
  await again(access({ onCards, cards: false }));
  expect(switched).toEqual([false]);
  expect(root.textContent).toContain('A click on a mark still opens one');
});

describe('access to a site', () => {
  test('that nobody gave can be given for the page or for the site', async () => {
    const asked: string[] = [];
    const { button, click, text } = await render(
      access({
        onReadNow: () => void asked.push('page'),
        onAllowSite: () => void asked.push('site'),
      }),
    );
    expect(text('h2')).toBe('Papergloss does not read this page');
    await click(button('Read this page now'));
    await click(button('Always on blog.example'));
    expect(asked).toEqual(['page', 'site']);
  });

  test('on the list can be switched off for the site, and on again', async () => {
    const switched: boolean[] = [];
    const onSwitch = (on: boolean) => void switched.push(on);
    const { again, button, click } = await render(
      access({ access: 'listed', reading: true, onSwitch }),
    );
    await click(button('Not on this site'));
    await again(access({ access: 'listed', reading: true, off: true, onSwitch }));
    await click(button('Switch on for blog.example'));
    expect(switched).toEqual([false, true]);
  });

  test('that the reader gave is taken back with one click', async () => {
    let forgotten = 0;
    const { button, click } = await render(
      access({ access: 'granted', reading: true, onForgetSite: () => void forgotten++ }),
    );
    await click(button('Take back'));
    expect(forgotten).toBe(1);
  });

  test('that the browser has withdrawn is said, and can be repaired', async () => {
    let repaired = 0;
    const { button, click, text } = await render(
      access({ access: 'withdrawn', onRepair: () => void repaired++ }),
    );
    expect(text('h2')).toBe('The browser has withdrawn blog.example');
    await click(button('Let it in again'));
    expect(repaired).toBe(1);
  });

  test('to the services that know papers can be repaired too', async () => {
    let repaired = 0;
    const { button, click } = await render(
      access({ servicesWithdrawn: true, onRepair: () => void repaired++ }),
    );
    await click(button('Let it ask again'));
    expect(repaired).toBe(1);
  });

  test('offers no way in where no extension may go', async () => {
    const { root } = await render(access({ access: 'closed' }));
    expect(root.querySelectorAll('button')).toHaveLength(0);
  });

  test('is a choice of three for all sites', async () => {
    const chosen: Where[] = [];
    const { click, root } = await render(access({ onWhere: (where) => void chosen.push(where) }));
    const radios = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(radios.map(({ checked }) => checked)).toEqual([true, false, false]);
    await click(radios[1]!);
    await click(radios[2]!);
    expect(chosen).toEqual(['every-site', 'only-when-clicked']);
  });
});
