import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showPaperInTab } from './toolbar.ts';

interface Shown {
  title?: string;
  icon?: string;
}

let shown: Map<number, Shown>;

beforeEach(() => {
  fakeBrowser.reset();
  shown = new Map();
  const note = (tabId: number, what: Shown): void => {
    shown.set(tabId, { ...shown.get(tabId), ...what });
  };
  Object.assign(browser.action, {
    getTitle: async ({ tabId }: { tabId: number }) => shown.get(tabId)?.title ?? 'Papergloss',
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => note(tabId, { title }),
    setIcon: async ({ tabId, path }: { tabId: number; path: Record<number, string> }) =>
      note(tabId, { icon: path[16] }),
  });
});

const tabAt = (url: string) => ({
  id: 7,
  url,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
});

describe('the toolbar icon', () => {
  test('says that a PDF tab shows a paper', async () => {
    await showPaperInTab(tabAt('https://arxiv.org/pdf/2305.10425v1'));
    expect(shown.get(7)).toEqual({
      title: 'Papergloss: this tab shows the paper 2305.10425',
      icon: '/icon-paper/16.png',
    });
  });

  test('goes back to rest when the tab turns to something else', async () => {
    await showPaperInTab(tabAt('https://huggingface.co/papers/2305.10425'));
    await showPaperInTab(tabAt('https://huggingface.co/papers'));
    expect(shown.get(7)).toEqual({ title: 'Papergloss', icon: '/icon/16.png' });
  });

  test('is left alone where it says nothing and there is nothing to say', async () => {
    await showPaperInTab(tabAt('https://huggingface.co/papers'));
    expect(shown.size).toBe(0);
  });

  test('says nothing of a tab whose address we may not know', async () => {
    await showPaperInTab(tabAt(''));
    expect(shown.size).toBe(0);
  });
});
