/** The reader's settings, as the settings page stores them. */
import { workerOf } from './browser.ts';
import type { Papergloss } from './papergloss.ts';

interface Storage {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<{ settings?: Record<string, unknown> }>;
        set(items: object): Promise<void>;
      };
    };
  };
}

export async function change({ context }: Papergloss, changes: object): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(async (wanted) => {
    const { local } = (globalThis as unknown as Storage).chrome.storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, ...wanted } });
  }, changes);
}

export async function settingsOf({ context }: Papergloss): Promise<Record<string, unknown>> {
  const worker = await workerOf(context);
  return worker.evaluate(async () => {
    const { local } = (globalThis as unknown as Storage).chrome.storage;
    return (await local.get('settings')).settings ?? {};
  });
}
