/** The page that greets a new reader, once. */
import { browser } from 'wxt/browser';

export async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
}
