/** On papers' own pages: what they say is kept without a request, and a gloss stands in their flow that tells them nothing. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Papergloss } from './papergloss.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const ABSTRACT = `https://arxiv.org/abs/${SLIC.id}`;
const LISTING = 'https://arxiv.org/list/cs.CL/new';
const HUGGING_FACE = `https://huggingface.co/papers/${SLIC.id}`;
const BLOG = 'https://blog.example/post';
const APIS = ['export.arxiv.org', 'huggingface.co', 'paperswithcode.co', 'api.semanticscholar.org'];

const glossOn = (page: Page): Locator => page.locator('papergloss-gloss').first();
const save = (gloss: Locator): Locator => gloss.getByRole('button', { name: /^Save/ });
const tldr = (gloss: Locator): Locator => gloss.getByRole('group', { name: 'TL;DR' });

/** Words that would tell what the reader has saved or looked up. */
const TELLING = ['Saved', 'upvotes', 'from Hugging Face', 'Look up'];

/** All that a page can learn of an element without looking into it. */
const measured = (gloss: Locator) =>
  gloss.evaluate((element, searched) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { scrollWidth, scrollHeight, clientHeight, innerText, outerHTML } =
      element as HTMLElement;
    const { scrollHeight: page } = document.documentElement;
    // A page can search closed shadow roots too.
    const { find } = window as unknown as { find(...how: unknown[]): boolean };
    const found = searched.filter((text) => find.call(window, text, true, false, true));
    getSelection()?.removeAllRanges();
    return {
      x,
      y,
      width,
      height,
      scrollWidth,
      scrollHeight,
      clientHeight,
      innerText,
      outerHTML,
      page,
      found,
    };
  }, TELLING);

async function settle(papergloss: Papergloss, changes: object): Promise<void> {
  const { page } = await papergloss.popup();
  await page.evaluate(async (settings) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings });
  }, changes);
  await page.close();
}

test('above the abstract stands what can be said without asking anybody', async ({
  papergloss,
  server,
}) => {
  const { page } = await papergloss.read(ABSTRACT);
  const gloss = glossOn(page);
  await expect(gloss.locator('.nothing [data-told^="No confident summary"]')).toHaveCount(1);
  await expect(page.locator('papergloss-gloss + blockquote.abstract')).toHaveCount(1);
  await expect(gloss.getByRole('button', { name: 'Look up' })).toBeVisible();
  for (const host of APIS) expect(server.asked(host)).toEqual([]);
});

test('on request it looks the paper up', async ({ papergloss }) => {
  const { page } = await papergloss.read(ABSTRACT);
  const gloss = glossOn(page);
  const before = await measured(gloss);
  await gloss.getByRole('button', { name: 'Look up' }).click();
  await expect(tldr(gloss)).toHaveAttribute('data-origin', 'hugging-face');
  await expect(gloss.locator('[data-told$=" upvotes"]')).toHaveCount(1);
  await expect(gloss.getByRole('button', { name: 'Related works' })).toBeVisible();
  expect(await measured(gloss)).toEqual(before);

  await gloss.getByRole('button', { name: 'Related works' }).click();
  await expect(gloss.getByRole('list', { name: 'Related works' })).toBeVisible();
  expect(await measured(gloss)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(gloss.getByRole('list', { name: 'Related works' })).toBeHidden();
});

test('what a page said fills the card of a link elsewhere, without a network', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, `<p><a href="${ABSTRACT}v9">a paper</a></p>`);
  const { page } = await papergloss.read(ABSTRACT);
  await expect(glossOn(page)).toBeVisible();
  for (const host of APIS) server.fault(host, { kind: 'cut', where: 'before' });
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await expect(reader.card.tldr).toHaveAttribute('data-origin', 'abstract');
});

test('a page never overwrites what a service said', async ({ papergloss, server }) => {
  server.page(BLOG, `<p><a href="${ABSTRACT}">a paper</a></p>`);
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAttribute('aria-busy', 'false');
  server.page(
    ABSTRACT,
    `<meta name="citation_arxiv_id" content="${SLIC.id}"><meta name="citation_title" content="Forged">
     <div id="abs"><div class="authors">by <a>Nobody</a></div></div>`,
  );
  const { page } = await papergloss.read(ABSTRACT);
  await expect(tldr(glossOn(page))).toHaveAttribute('data-origin', 'hugging-face');
  await page.close();
  await reader.leave();
  await expect(reader.card.dialog).toBeHidden();
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
});

test('saving there is seen everywhere, and measured nowhere', async ({ papergloss }) => {
  const list = await papergloss.read(LISTING);
  const entry = list.page.locator('dd', { hasText: SLIC.title }).locator('papergloss-gloss');
  await expect(save(entry)).toHaveAttribute('aria-pressed', 'false');
  const { page } = await papergloss.read(ABSTRACT);
  const gloss = glossOn(page);
  await expect(save(gloss)).toBeVisible();
  const [before, entryBefore] = [await measured(gloss), await measured(entry)];

  await save(gloss).click();
  await expect(save(gloss)).toHaveAttribute('aria-pressed', 'true');
  await expect(save(entry)).toHaveAttribute('aria-pressed', 'true');
  expect(await measured(gloss)).toEqual(before);
  expect(await measured(entry)).toEqual(entryBefore);

  await save(entry).click();
  await expect(save(gloss)).toHaveAttribute('aria-pressed', 'false');
});

test('every entry of a listing has its line, of one size whatever is known', async ({
  papergloss,
  server,
}) => {
  const list = await papergloss.read(LISTING);
  const glosses = list.page.locator('papergloss-gloss');
  const entry = list.page.locator('dd', { hasText: SLIC.title }).locator('papergloss-gloss');
  await expect(glosses).toHaveCount(await list.page.locator('dd').count());
  const before = await measured(entry);
  await entry.getByRole('button', { name: 'Look up' }).click();
  await expect(tldr(entry)).toHaveAttribute('data-origin', 'hugging-face');
  expect(await measured(entry)).toEqual(before);
  expect(server.asked('huggingface.co').length).toBeGreaterThan(0);
});

test('a Hugging Face page gets what it lacks, and again after it redraws itself', async ({
  papergloss,
}) => {
  const { page } = await papergloss.read(HUGGING_FACE);
  const gloss = glossOn(page);
  await expect(save(gloss)).toHaveAttribute('aria-pressed', 'false');
  await save(gloss).click();
  await expect(save(gloss)).toHaveAttribute('aria-pressed', 'true');
  const redraw = () =>
    page.evaluate(() => {
      const section = document.querySelector('section')!;
      const html = section.innerHTML.replace(/<papergloss-[^]*?<\/papergloss-[a-z]+>/g, '');
      section.replaceChildren(document.createRange().createContextualFragment(html));
    });
  for (let times = 0; times < 3; times++) {
    await redraw();
    await expect(page.locator('papergloss-gloss')).toHaveCount(1);
    await expect(save(gloss)).toHaveAttribute('aria-pressed', 'true');
  }
  await redraw();
  await page.waitForTimeout(600);
  await expect(page.locator('papergloss-gloss')).toHaveCount(0);
});

test('a Hugging Face page that turns to another paper is followed', async ({ papergloss }) => {
  const BERT = paperOf('2009.01325');
  const { page } = await papergloss.read(HUGGING_FACE);
  await save(glossOn(page)).click();
  await expect(save(glossOn(page))).toHaveAttribute('aria-pressed', 'true');
  await page.evaluate((id) => history.pushState({}, '', `/papers/${id}`), BERT.id);
  await expect(save(glossOn(page))).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('papergloss-gloss')).toHaveCount(1);
});

for (const [setting, address] of [
  ['glossOnAbstractPages', ABSTRACT],
  ['glossInListings', LISTING],
  ['glossOnHuggingFace', HUGGING_FACE],
] as const) {
  test(`${setting} turns the gloss off, and the page still fills the cache`, async ({
    papergloss,
    server,
  }) => {
    await settle(papergloss, { [setting]: false });
    server.page(BLOG, `<p><a href="${ABSTRACT}">a paper</a></p>`);
    const { page } = await papergloss.read(address);
    await page.waitForTimeout(600);
    await expect(page.locator('papergloss-gloss')).toHaveCount(0);
    for (const host of APIS) server.fault(host, { kind: 'cut', where: 'before' });
    const reader = await papergloss.read(BLOG);
    await reader.dwellOn(reader.link('a paper'));
    await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  });
}

test('on a site that is switched off there is no gloss, and nothing is read; on again, it is back', async ({
  papergloss,
}) => {
  await settle(papergloss, { offSites: ['arxiv.org'] });
  const { page } = await papergloss.read(ABSTRACT);
  await page.waitForTimeout(600);
  await expect(page.locator('papergloss-gloss')).toHaveCount(0);
  await settle(papergloss, { offSites: [] });
  await expect(glossOn(page)).toBeVisible();
});
