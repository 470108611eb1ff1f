/** A page that is up to something learns nothing of its reader, and does nothing in their name. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';
import type { ReplayServer } from './server/replay-server.ts';

const SAVED = paperOf('2305.10425');
const OTHER = paperOf('1810.04805');
const BLOG = 'https://blog.example/post';
const PAGE = `<p>One is <a id="saved" href="https://arxiv.org/abs/${SAVED.id}">a paper here</a> and</p>
  <p>One is <a id="other" href="https://arxiv.org/abs/${OTHER.id}">a paper here</a> and</p>`;

/** Everything that a page can measure of a link's surroundings, and every text it can read there. */
const measured = (page: Page, id: string) =>
  page.evaluate((of) => {
    const block = document.querySelector(`#${of}`)!.closest('p')!;
    const top = block.getBoundingClientRect().top;
    return [...block.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const looks = Object.fromEntries(
        [...style].map((name) => [name, style.getPropertyValue(name)]),
      );
      const before = getComputedStyle(element, '::before').content;
      return {
        name: element.localName,
        attributes: element.getAttributeNames().filter((name) => !/^(id|href)$/.test(name)),
        text: element.textContent,
        box: [x, y - top, width, height],
        scroll: [element.scrollWidth, element.scrollHeight],
        looks,
        before,
      };
    });
  }, id);

async function saveOne(papergloss: import('./papergloss.ts').Papergloss, server: ReplayServer) {
  server.page(BLOG, PAGE);
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.page.locator('#saved'));
  await reader.card.save.click();
  await expect(reader.card.save).toHaveAttribute('aria-pressed', 'true');
  await reader.page.keyboard.press('Escape');
  await reader.leave();
  await expect(reader.card.dialog).toBeHidden();
  // The card gives the focus back, and the link's ring is the page's own to see.
  await reader.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  return reader;
}

test('what is saved changes nothing that a page can measure', async ({ papergloss, server }) => {
  const { page, marks } = await saveOne(papergloss, server);
  const sign = marks.first().locator('.sign');
  await expect(sign).toHaveClass(/saved/);
  expect(await measured(page, 'saved')).toEqual(await measured(page, 'other'));
  await page.reload();
  await expect(marks).toHaveCount(2);
  await expect(sign).toHaveClass(/saved/);
  expect(await measured(page, 'saved')).toEqual(await measured(page, 'other'));
});

test('a page that watches its document sees marks come, and nothing of what they tell', async ({
  papergloss,
  server,
}) => {
  await saveOne(papergloss, server);
  server.page(
    BLOG,
    `${PAGE}<script>
      window.seen = [];
      new MutationObserver((records) => {
        for (const { target, type, attributeName, addedNodes } of records) {
          const about = (target.closest ? target.closest('p') : target.parentElement?.closest('p'))?.querySelector('a')?.id;
          const added = [...addedNodes].map((node) => node.cloneNode(true).outerHTML ?? node.data);
          if (about) seen.push({ about, what: JSON.stringify([type, attributeName, added]) });
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    </script>`,
  );
  const { page, marks } = await papergloss.read(BLOG);
  await expect(marks.first().locator('.sign')).toHaveClass(/saved/);
  const seen = await page.evaluate(
    () => Reflect.get(globalThis, 'seen') as { about: string; what: string }[],
  );
  const of = (id: string) => seen.filter(({ about }) => about === id).map(({ what }) => what);
  expect(of('saved').length).toBeGreaterThan(0);
  expect(of('saved')).toEqual(of('other'));
});

test('events that a page makes up open no card and save nothing', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, PAGE);
  const { page, marks, card } = await papergloss.read(BLOG);
  await expect(marks).toHaveCount(2);
  await page.evaluate(async () => {
    const kinds: [string, new (type: string, init: object) => Event][] = [
      ['pointerover', PointerEvent],
      ['pointerenter', PointerEvent],
      ['pointermove', PointerEvent],
      ['pointerdown', PointerEvent],
      ['pointerup', PointerEvent],
      ['mouseover', MouseEvent],
      ['mousedown', MouseEvent],
      ['mouseup', MouseEvent],
      ['click', MouseEvent],
      ['contextmenu', MouseEvent],
      ['focus', FocusEvent],
      ['focusin', FocusEvent],
      ['touchstart', Event],
      ['keydown', KeyboardEvent],
      ['keyup', KeyboardEvent],
    ];
    const targets = document.querySelectorAll('a, papergloss-mark, papergloss-card, body');
    for (const target of targets) {
      target.addEventListener('click', (event) => event.preventDefault());
      for (const [type, Kind] of kinds) {
        target.dispatchEvent(
          new Kind(type, {
            bubbles: true,
            composed: true,
            cancelable: true,
            view: window,
            pointerType: 'mouse',
            movementX: 3,
            movementY: 3,
            key: 's',
            code: 'KeyS',
            altKey: true,
            shiftKey: true,
          }),
        );
      }
      if (target instanceof HTMLElement) target.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  await page.waitForTimeout(1200);
  await expect(card.dialog).toBeHidden();
  expect(server.log.filter(({ host }) => host !== 'blog.example')).toEqual([]);
  const popup = await papergloss.popup();
  const library = await popup.turnTo('Library');
  await expect(library).not.toContainText(SAVED.title);
});

test('a page hears nothing of Papergloss, and sees nothing of it in its own world', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    `${PAGE}<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`,
  );
  const { page, marks } = await papergloss.read(BLOG);
  await expect(marks).toHaveCount(2);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard') as unknown)).toEqual([]);
  const names = await page.evaluate(() =>
    Object.keys(globalThis).filter((name) => /gloss/i.test(name)),
  );
  expect(names).toEqual([]);
});

test('a strict policy and Trusted Types leave marks and card whole, and report nothing', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    body: `${PAGE}<script nonce="abc">
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
    </script>`,
  });
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(2);
  const width = await reader.marks.first().evaluate((mark) => mark.getBoundingClientRect().width);
  expect(width).toBeGreaterThan(6);
  await reader.dwellOn(reader.page.locator('#saved'));
  await expect(reader.card.dialog).toHaveAccessibleName(SAVED.title);
  const violations = await reader.page.evaluate(
    () => Reflect.get(globalThis, 'violations') as string[],
  );
  expect(violations).toEqual([]);
});

test('in the shipped build the roots of marks and card are closed', async () => {
  for (const script of ['papers', 'card']) {
    const file = join(ROOT, '.output', 'chrome-mv3', 'content-scripts', `${script}.js`);
    const code = await readFile(file, 'utf8');
    expect(code).toMatch(/[`'"]closed[`'"]/);
    expect(code).not.toMatch(/mode:\s*[`'"]open[`'"]/);
    expect(code).not.toMatch(/=\s*[`'"]open[`'"]\s*[,;]/);
  }
});

test('what the shipped build puts on a page keeps its root to itself', async ({ server }) => {
  const { launch, workerOf } = await import('./browser.ts');
  const { mkdtemp, rm } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const profile = await mkdtemp(join(tmpdir(), 'papergloss-shipped-'));
  const build = join(ROOT, '.output', 'chrome-mv3');
  const context = await launch({ profile, server, build });
  await workerOf(context);
  // A site that the shipped build may read.
  server.page('https://lobste.rs/s/post', PAGE);
  const page = await context.newPage();
  await page.goto('https://lobste.rs/s/post');
  await expect(page.locator('papergloss-mark')).toHaveCount(2);
  await page.locator('#saved').hover();
  await page.mouse.move(60, 30, { steps: 5 });
  await page.locator('#saved').hover({ position: { x: 8, y: 6 } });
  await expect(page.locator('papergloss-card')).toHaveCount(1);
  const roots = await page.evaluate(() =>
    [...document.querySelectorAll('papergloss-mark, papergloss-card')].map((host) => [
      host.shadowRoot,
      host.textContent,
      host.children.length,
    ]),
  );
  for (const root of roots) expect(root).toEqual([null, '', 0]);
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
