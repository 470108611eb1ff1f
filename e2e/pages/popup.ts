/** The popup, opened as a page that speaks of a given tab. */
import type { BrowserContext, Locator, Page } from '@playwright/test';

export type PopupTab = 'This page' | 'Digest' | 'Library' | 'Subscriptions';

export interface Popup {
  page: Page;
  tab(name: PopupTab): Locator;
  /** Turns to a tab and gives its panel. */
  turnTo(name: PopupTab): Promise<Locator>;
  close(): Promise<void>;
}

/** In CSS pixels. */
export const POPUP_SIZE = { width: 400, height: 600 };

interface TabsApi {
  tabs: { query(all: object): Promise<{ id: number; url?: string }[]> };
}

/** Only a page of the extension may ask for tabs. */
async function tabIdOf(address: string, extensionPage: Page): Promise<number> {
  const tabs = await extensionPage.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: TabsApi };
    return chrome.tabs.query({});
  });
  const tab = tabs.findLast(({ url }) => url === address);
  if (!tab) throw new Error(`No tab shows ${address}.`);
  return tab.id;
}

/** Opens the popup; `about` is the page it speaks of, the popup's own tab when absent. */
export async function openPopup(
  context: BrowserContext,
  extensionId: string,
  about?: Page,
): Promise<Popup> {
  const address = `chrome-extension://${extensionId}/popup.html`;
  const page = await context.newPage();
  await page.setViewportSize(POPUP_SIZE);
  await page.goto(address);
  if (about) await page.goto(`${address}?tab=${await tabIdOf(about.url(), page)}`);
  const tab = (name: PopupTab) => page.getByRole('tab', { name });
  return {
    page,
    tab,
    async turnTo(name) {
      await tab(name).click();
      return page.getByRole('tabpanel', { name });
    },
    close: () => page.close(),
  };
}
