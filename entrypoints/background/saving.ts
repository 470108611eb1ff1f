/** Saving from wherever, and telling every tab of it. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type Marks, sendToTab } from '../../messages.ts';
import type { Found } from '../../papers/library/library.ts';
import type { PaperId } from '../../papers/paper.ts';
import { isSaved, setAllSaved } from '../../storage/shelf.ts';
import { showTakeBack } from './menu-titles.ts';
import { marksOf } from './marks.ts';

/** What else is to happen when a paper is saved, such as learning its title. */
type AfterSave = (id: PaperId) => void;

/** The papers that were last saved together, to be taken back together. */
const together = storage.defineItem<PaperId[]>('session:saved-together', { fallback: [] });

export function createSaving(afterSave: AfterSave) {
  async function saveAll(
    ids: readonly PaperId[],
    saved: boolean,
    found?: Found,
  ): Promise<PaperId[]> {
    const changed = await setAllSaved(ids, saved, Date.now(), found);
    if (changed.length > 0) await tellTabs(await marksOf(changed));
    if (changed.length > 0 && saved) {
      // What the reader saved is not the browser's to throw away. Workers of Chromium lack the call, and have the permission.
      void navigator.storage.persist?.();
      changed.forEach(afterSave);
    }
    return changed;
  }

  async function save(id: PaperId, saved: boolean, found?: Found): Promise<{ saved: boolean }> {
    await saveAll([id], saved, found);
    return { saved };
  }

  async function remember(ids: PaperId[]): Promise<void> {
    await together.setValue(ids);
    await showTakeBack(ids.length);
  }

  return {
    save,
    saveAll,
    toggle: async (id: PaperId, found?: Found) => save(id, !(await isSaved(id)), found),
    /** Saves many at once, and remembers which of them were new. */
    async saveTogether(ids: readonly PaperId[], found?: Found): Promise<void> {
      const changed = await saveAll(ids, true, found);
      if (changed.length > 0) await remember(changed);
    },
    async takeBackTogether(): Promise<void> {
      await saveAll(await together.getValue(), false);
      await remember([]);
    },
  };
}

export type Saving = ReturnType<typeof createSaving>;

/** The page on which a tab's links stand, as far as we may know it. */
export function foundIn(tab: { url?: string; title?: string } | undefined): Found | undefined {
  if (!tab?.url || !/^https?:/.test(tab.url)) return undefined;
  return { url: tab.url, ...(tab.title && { title: tab.title }) };
}

/** Every open mark and card follows. Tabs without our content script do not answer, which is fine. */
export async function tellTabs(marks: Marks): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map((tab) => tab.id !== undefined && sendToTab(tab.id, 'marks-changed', { marks })),
  );
}
