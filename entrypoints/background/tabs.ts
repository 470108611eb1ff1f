import type { Tabs } from 'webextension-polyfill';

/** The address that a tab shows or is about to show; empty where we may not know. */
export function addressOf({ url, pendingUrl }: Tabs.Tab): string {
  return url || pendingUrl || '';
}
