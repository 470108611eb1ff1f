/** How it looks and reads: pictures for people, axe for everybody. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { ROOT } from './browser.ts';
import { DEMO_ADDRESS, demoPage } from './demo/page.ts';
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const PICTURES = join(ROOT, '.output', 'pictures');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the card has nothing that axe objects to', async ({ papergloss, server }) => {
      server.page(DEMO_ADDRESS, await demoPage());
      const { page, card, ...reader } = await papergloss.read(DEMO_ADDRESS);
      await reader.dwellOn(reader.link('calibrating sequence likelihoods'));
      await expect(card.dialog).toHaveAccessibleName(SLIC.title);
      await card.abstract.click();
      await page.screenshot({ path: join(PICTURES, `card-${colorScheme}.png`) });
      const { violations } = await new AxeBuilder({ page }).include('papergloss-card').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

    test('nor has any tab of the popup', async ({ papergloss, server }) => {
      server.page(DEMO_ADDRESS, await demoPage());
      const reader = await papergloss.read(DEMO_ADDRESS);
      await reader.dwellOn(reader.link('calibrating sequence likelihoods'));
      await reader.card.save.click();
      const popup = await papergloss.popup(reader.page);
      for (const name of ['This page', 'Digest', 'Library', 'Subscriptions'] as const) {
        const panel = await popup.turnTo(name);
        await expect(panel).toContainText(/\w/);
        await popup.page.waitForTimeout(400);
        await popup.page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
        const { violations } = await new AxeBuilder({ page: popup.page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)]),
        ).toEqual([]);
      }
    });
  });
}
