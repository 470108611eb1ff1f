import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EVERY_SITE, PAPER_SITES } from '../../sites.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { accessTo, chooseWhere, type Has, readWhere } from './where.ts';

const granting =
  (...granted: string[]): Has =>
  async (origins) =>
    origins.every((origin) => granted.includes(origin) || granted.includes(EVERY_SITE));

describe('our access to a page', () => {
  test.each([
    ['https://lobste.rs/s/1', ['*://lobste.rs/*'], 'listed'],
    ['https://lobste.rs/s/1', [], 'withdrawn'],
    ['https://blog.example/', [], 'none'],
    ['https://blog.example/', ['*://blog.example/*'], 'granted'],
    ['https://blog.example/', [EVERY_SITE], 'everywhere'],
    ['chrome://extensions', [EVERY_SITE], 'closed'],
  ])('to %s with %o is %s', async (address, granted, access) => {
    expect(await accessTo(address, granting(...granted))).toBe(access);
  });
});

/** A browser that gives and takes permissions, and whose reader says yes or no to its question. */
function pretendBrowser(says: 'yes' | 'no'): Set<string> {
  const granted = new Set(PAPER_SITES);
  Object.assign(browser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => granted.has(origin)),
    request: async ({ origins = [] }: { origins?: string[] }) => {
      if (says === 'yes') for (const origin of origins) granted.add(origin);
      return says === 'yes';
    },
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      for (const origin of origins) granted.delete(origin);
      return true;
    },
  });
  return granted;
}

describe('the choice of where links are glossed', () => {
  beforeEach(() => fakeBrowser.reset());

  test('is the sites of papers at first', async () => {
    pretendBrowser('yes');
    expect(await readWhere()).toBe('paper-sites');
  });

  test('on every site asks the browser, and is taken back as easily', async () => {
    const granted = pretendBrowser('yes');
    expect(await chooseWhere('every-site')).toBe(true);
    expect(granted).toContain(EVERY_SITE);
    expect(await readWhere()).toBe('every-site');
    await chooseWhere('paper-sites');
    expect(granted).not.toContain(EVERY_SITE);
    expect(await readWhere()).toBe('paper-sites');
  });

  test('changes nothing when the reader says no to the browser', async () => {
    pretendBrowser('no');
    await changeSettings({ onlyWhenClicked: true });
    expect(await chooseWhere('every-site')).toBe(false);
    expect(await readWhere()).toBe('only-when-clicked');
  });

  test('only when I click keeps no permission beyond the manifest', async () => {
    const granted = pretendBrowser('yes');
    await chooseWhere('every-site');
    await chooseWhere('only-when-clicked');
    expect(granted).not.toContain(EVERY_SITE);
    expect((await readSettings()).onlyWhenClicked).toBe(true);
  });
});
