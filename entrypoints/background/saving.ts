/** Saving from wherever, and telling every tab of it. */
import { browser } from 'wxt/browser';
import { type Marks, sendToTab } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import { isSaved, setSaved } from '../../storage/shelf.ts';
import { marksOf } from './marks.ts';

/** What else is to happen when a paper is saved, such as learning its title. */
type AfterSave = (id: PaperId) => void;

export function createSaving(afterSave: AfterSave) {
  async function save(id: PaperId, saved: boolean): Promise<{ saved: boolean }> {
    const changed = await setSaved(id, saved, Date.now());
    if (changed) await tellTabs(await marksOf([id]));
    if (changed && saved) {
      // What the reader saved is not the browser's to throw away. Workers of Chromium lack the call, and have the permission.
      void navigator.storage.persist?.();
      afterSave(id);
    }
    return { saved };
  }
  return {
    save,
    toggle: async (id: PaperId) => save(id, !(await isSaved(id))),
  };
}

/** Every open mark and card follows. Tabs without our content script do not answer, which is fine. */
export async function tellTabs(marks: Marks): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map((tab) => tab.id !== undefined && sendToTab(tab.id, 'marks-changed', { marks })),
  );
}
