/** The page that greets a new reader, once. */
import { browser } from 'wxt/browser';
import { noteWelcome } from '../../storage/welcomed.ts';

export async function welcome(): Promise<void> {
  if (!(await noteWelcome())) return;
  // The type lists the files of the last build, which may be one without this page.
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
}
