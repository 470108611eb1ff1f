/** The digest: by keyboard and by pointer, on empty, quiet, busy and broken days. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { ROOT } from './browser.ts';
import { expect, test } from './fixtures.ts';
import type { Papergloss } from './papergloss.ts';
import { busyDay, weekday } from './replies/busy-day.ts';

const PICTURES = join(ROOT, '.output', 'pictures');
async function follow(panel: Locator, category: string): Promise<void> {
  await panel.getByRole('combobox').fill(category);
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
}

async function busyPanel(papergloss: Papergloss) {
  const popup = await papergloss.popup();
  const subscriptions = await popup.turnTo('Subscriptions');
  await follow(subscriptions, 'cs.CL');
  await expect(subscriptions.getByRole('list', { name: 'Following' })).toContainText('cs.CL');
  const panel = await popup.turnTo('Digest');
  await expect(panel.getByRole('status')).toContainText(/\d papers/);
  return { popup, panel };
}

const articles = (panel: Locator) =>
  panel.getByRole('region', { name: 'Digest' }).getByRole('article');

test.beforeEach(({ server }) => {
  server.setToday(weekday());
});

test('a new reader comes to a first digest by pointer alone', async ({ papergloss }) => {
  const popup = await papergloss.popup();
  const panel = await popup.turnTo('Digest');
  await expect(articles(panel).first()).toContainText(/on Hugging Face/);
  await articles(panel).first().getByRole('button', { name: 'Dismiss' }).click();
  await expect(panel.getByRole('status')).toContainText('Dismissed');
  const subscriptions = await popup.turnTo('Subscriptions');
  await subscriptions.getByRole('button', { name: /Language and learning/ }).click();
  await expect(subscriptions.getByRole('list', { name: 'Following' })).toContainText('cs.LG');
});

test('a busy day is read by keyboard alone', async ({ papergloss, server }) => {
  server.add(...busyDay(300));
  const { popup, panel } = await busyPanel(papergloss);
  const { keyboard } = popup.page;
  await expect(panel.getByRole('slider')).toBeVisible();
  await expect(articles(panel).nth(14)).toBeVisible();
  await keyboard.press('j');
  await expect(articles(panel).nth(0)).toBeFocused();
  await keyboard.press('j');
  await expect(articles(panel).nth(1)).toBeFocused();
  await keyboard.press('k');
  const first = articles(panel).nth(0);
  await expect(first).toBeFocused();
  await keyboard.press('s');
  await expect(first.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-pressed', 'true');
  const title = await first.getByRole('heading').innerText();
  await keyboard.press('x');
  await expect(panel.getByRole('region', { name: 'Digest' })).not.toContainText(title);
  await keyboard.press('u');
  await expect(panel.getByRole('region', { name: 'Digest' })).toContainText(title);
  await keyboard.press('/');
  await keyboard.type('protein folding');
  await keyboard.press('Enter');
  await expect(articles(panel).first()).toContainText('Protein Folding');
  await expect(panel.getByRole('region', { name: 'Digest' })).not.toContainText('Splatting');
  const opened = papergloss.context.waitForEvent('page');
  await keyboard.press('j');
  await keyboard.press('o');
  expect((await opened).url()).toContain('arxiv.org/abs/2611.');
});

test('the slider goes from the five that matter to everything', async ({ papergloss, server }) => {
  server.add(...busyDay(120));
  const { panel } = await busyPanel(papergloss);
  const slider = panel.getByRole('slider');
  await slider.press('Home');
  await expect(articles(panel)).toHaveCount(5);
  await expect(panel).toContainText('the 5 that matter');
  await panel
    .getByRole('button', { name: /^and \d+ like it$/ })
    .first()
    .click();
  await slider.press('End');
  // Twins stay folded at any size.
  await expect.poll(() => articles(panel).count()).toBeGreaterThan(20);
});

test('subscriptions say beforehand what they would bring, and go on and off', async ({
  papergloss,
  server,
}) => {
  server.add(...busyDay(30));
  const popup = await papergloss.popup();
  const panel = await popup.turnTo('Subscriptions');
  await panel.getByRole('radio', { name: 'Words' }).check();
  await panel.getByLabel('All of').fill('robot grasping');
  await panel.getByRole('button', { name: 'What would it have brought?' }).click();
  await expect(panel).toContainText(/Would have matched \d+ papers? this week/);
  await expect(panel.locator('.preview li')).toHaveCount(3);
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  const following = panel.getByRole('list', { name: 'Following' });
  await expect(following).toContainText('“robot grasping”');
  const digest = await popup.turnTo('Digest');
  await expect(digest).toContainText('matches “robot grasping”');
  await popup.turnTo('Subscriptions');
  const toggle = following.getByRole('checkbox', { name: /robot grasping/ });
  await toggle.uncheck();
  await expect(toggle).not.toBeChecked();

  await panel.getByRole('radio', { name: 'Likeness' }).check();
  await panel.getByLabel('More like').fill('https://huggingface.co/papers/2305.10425');
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(following).toContainText('Like SLiC-HF');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} pictures`, () => {
    test.use({ colorScheme });

    const look = async (name: string, panel: Locator) => {
      const page = panel.page();
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(PICTURES, `digest-${name}-${colorScheme}.png`) });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };

    test('of a quiet day', async ({ papergloss, server }) => {
      server.add(...busyDay(4));
      const { panel } = await busyPanel(papergloss);
      await expect(articles(panel).first()).toBeVisible();
      await look('quiet', panel);
    });

    test('of an empty, a busy and a broken day', async ({ papergloss, server }) => {
      test.slow();
      server.fault('huggingface.co', { kind: 'status', status: 500 });
      const popup = await papergloss.popup();
      let panel = await popup.turnTo('Digest');
      await expect(panel).toContainText('Hugging Face is not answering');
      await look('broken', panel);

      server.mend('huggingface.co');
      await look('subscriptions', await popup.turnTo('Subscriptions'));
      server.add(...busyDay(200));
      await papergloss.restart();
      const busy = await busyPanel(papergloss);
      await expect(articles(busy.panel).nth(12)).toBeVisible();
      await busy.popup.page.keyboard.press('j');
      await look('busy', busy.panel);
      const full = await papergloss.context.newPage();
      await full.goto(`chrome-extension://${papergloss.extensionId}/digest.html`);
      await expect(full.getByRole('article').first()).toBeVisible();
      await full.screenshot({ path: join(PICTURES, `digest-full-${colorScheme}.png`) });

      panel = await busy.popup.turnTo('Subscriptions');
      for (const remove of ['cs.CL', 'Hugging Face trending']) {
        await panel.getByRole('button', { name: `Remove ${remove}`, exact: true }).click();
      }
      await expect(panel).toContainText('You follow nothing yet');
      panel = await busy.popup.turnTo('Digest');
      await expect(panel).toContainText('All caught up');
      await look('empty', panel);
    });
  });
}
