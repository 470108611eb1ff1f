/** A reader on a page: dwells on links, leaves them, looks at marks and at the card. */
import type { Locator, Page } from '@playwright/test';
import { cardOn } from './card.ts';
import type { Card } from './card.ts';

export interface Reader {
  page: Page;
  open(address: string): Promise<void>;
  /** A link of the page by its text or its address. */
  link(by: string | RegExp | { to: string }): Locator;
  /** Brings the pointer to a link as a hand does, and rests there. */
  dwellOn(link: Locator): Promise<void>;
  /** Takes the pointer away from links and card. */
  leave(): Promise<void>;
  /** Tabs to a link. @throws Error when the keyboard does not reach it */
  focusOn(link: Locator): Promise<void>;
  card: Card;
  marks: Locator;
  mark(link: Locator): Locator;
}

const FAR_AWAY = { x: 2, y: 2 };
/** Moves between two points, so that the page sees a path and not a jump. */
const STEPS = 6;
const MOST_TABS = 300;
/** A card has the link's own words for a title until a better one is known. */
const NOT_IN_CARD = 'a:not(papergloss-card a)';

/** A hand moves on only once the page has stopped scrolling. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

export function readerOf(page: Page): Reader {
  return {
    page,
    async open(address) {
      await page.goto(address);
    },
    link: (by) =>
      typeof by === 'object' && 'to' in by
        ? page.locator(`a[href="${by.to}"]`)
        : page.getByRole('link', { name: by }).and(page.locator(NOT_IN_CARD)),
    async dwellOn(link) {
      await link.scrollIntoViewIfNeeded();
      await settled(page);
      const [x, y] = await link.evaluate((element) => {
        const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
        return [box.x + Math.min(box.width / 2, 40), box.y + box.height / 2];
      });
      await page.mouse.move(x! + 1, y!, { steps: STEPS });
      await page.mouse.move(x!, y!);
    },
    async leave() {
      await page.mouse.move(FAR_AWAY.x, FAR_AWAY.y, { steps: STEPS });
    },
    async focusOn(link) {
      for (let tabs = 0; tabs < MOST_TABS; tabs++) {
        await page.keyboard.press('Tab');
        if (await link.evaluate((element) => element.matches(':focus'))) return;
      }
      throw new Error(`${MOST_TABS} tabs did not reach ${link.toString()}.`);
    },
    card: cardOn(page),
    marks: page.locator('papergloss-mark'),
    mark: (link) =>
      link
        .locator('xpath=following-sibling::node()[1][self::papergloss-mark]')
        .or(link.locator('xpath=child::node()[last()][self::papergloss-mark]')),
  };
}
