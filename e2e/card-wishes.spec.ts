/** When the card opens: as soon as the reader likes, only with Alt, by touch, by a shortcut, or not at all. */
import type { CDPSession, Locator, Page } from '@playwright/test';
import { workerOf } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { boxOf } from './pages/fit.ts';
import { paperOf } from './replies/papers.ts';
import { change, settingsOf } from './settings.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const POST = `<meta name="viewport" content="width=device-width"><p style="margin-top:60px"><a href="https://arxiv.org/abs/${SLIC.id}">a paper</a></p><div style="height:3000px"></div>`;

/** Milliseconds from the pointer's coming to a link to its card. Runs in the page. */
const waitedFor = (link: Element): Promise<number> =>
  new Promise((resolve) => {
    let came = 0;
    link.addEventListener('pointerover', () => (came ||= performance.now()));
    const look = (): void => {
      const card = document.querySelector('papergloss-card')?.shadowRoot;
      if (card?.querySelector('[role=dialog]')) resolve(performance.now() - came);
      else requestAnimationFrame(look);
    };
    look();
  });

test('the delay is the reader’s to set, and Alt can be asked for', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  await change(papergloss, { cardDelay: 1000 });
  const reader = await papergloss.read(BLOG);
  const { page, card } = reader;
  const anchor = page.locator('p a');
  const waited = anchor.evaluate(waitedFor);
  await reader.dwellOn(anchor);
  await expect(card.dialog).toBeVisible();
  expect(await waited).toBeGreaterThan(990);
  await reader.leave();
  await expect(card.dialog).toBeHidden();

  await change(papergloss, { cardDelay: 0, cardNeedsAlt: true });
  await page.waitForTimeout(200);
  await reader.dwellOn(anchor);
  await page.waitForTimeout(600);
  await expect(card.dialog).toBeHidden();
  await page.keyboard.down('Alt');
  await expect(card.dialog).toBeVisible();
  await page.keyboard.up('Alt');
  await reader.leave();
  await expect(card.dialog).toBeHidden();
  await page.keyboard.down('Alt');
  await reader.dwellOn(anchor);
  await expect(card.dialog).toBeVisible();
  await page.keyboard.up('Alt');
});

test('turned off from the card itself: everywhere, where a command still opens it, and on the site', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  const { page, card } = reader;
  const anchor = page.locator('p a');
  const turnOff = async (where: RegExp) => {
    await reader.dwellOn(anchor);
    await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
    await card.dialog.getByRole('button', { name: 'More', exact: true }).click();
    await card.dialog.getByRole('menuitem', { name: 'Turn off' }).click();
    await card.dialog.getByRole('button', { name: where }).click();
    await expect(card.dialog).toBeHidden();
    await reader.leave();
  };
  await turnOff(/Everywhere/);
  expect(await settingsOf(papergloss)).toMatchObject({ cards: false });
  await reader.dwellOn(anchor);
  await page.waitForTimeout(700);
  await expect(card.dialog).toBeHidden();
  await openCommand(papergloss.context);
  await expect(card.dialog).toBeVisible();
  await openCommand(papergloss.context);
  await expect(card.dialog).toBeFocused();
  await page.keyboard.press('Escape');
  await reader.leave();
  const popup = await papergloss.popup(page);
  const cards = (await popup.turnTo('This page')).getByRole('switch', { name: /^Cards/ });
  await expect(cards).not.toBeChecked();
  await cards.check();
  expect(await settingsOf(papergloss)).toMatchObject({ cards: true });
  await popup.close();
  await page.bringToFront();
  await page.waitForTimeout(200);
  await turnOff(/blog\.example/);
  expect(await settingsOf(papergloss)).toMatchObject({ offSites: ['blog.example'] });
  await expect(reader.marks).toHaveCount(0);
  await reader.dwellOn(anchor);
  await page.waitForTimeout(700);
  await expect(card.dialog).toBeHidden();
});

async function openCommand(context: Parameters<typeof workerOf>[0]): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } };
    };
    chrome.commands.onCommand.dispatch('open-card');
  });
}

test('by touch: a tap on the mark or a long press opens a sheet along the bottom, a tap beside it closes that', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  const { page, card } = reader;
  await page.setViewportSize({ width: 390, height: 700 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const anchor = page.locator('p a');

  await tap(session, page, reader.mark(anchor));
  await expect(card.dialog).toHaveAccessibleName(SLIC.title);
  const expectSheet = () =>
    expect
      .poll(async () => {
        const { x, y, width, height } = await boxOf(card.dialog);
        return [x, width, Math.round(y + height)];
      })
      .toEqual([0, 390, 700]);
  await expectSheet();
  expect((await boxOf(card.dialog)).height).toBeLessThanOrEqual(490);
  await tap(session, page, card.save);
  await expect(card.save).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.wheel(0, 20);
  await touch(session, { x: 200, y: 40 }, 60);
  await expect(card.dialog).toBeHidden();
  await expect(page).toHaveURL(BLOG);

  await page.evaluate(() => scrollTo(0, 0));
  const { x, y, width, height } = await boxOf(anchor);
  await touch(session, { x: x + width / 2, y: y + height / 2 }, 1200);
  await expect(card.dialog).toHaveAccessibleName(SLIC.title);
  await expectSheet();
  await expect(page).toHaveURL(BLOG);
});

async function tap(session: CDPSession, page: Page, on: Locator): Promise<void> {
  await on.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(on);
  await touch(session, { x: x + width / 2, y: y + height / 2 }, 60);
  await page.waitForTimeout(50);
}

async function touch(
  session: CDPSession,
  point: { x: number; y: number },
  forMs: number,
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await new Promise((resolve) => setTimeout(resolve, forMs));
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
