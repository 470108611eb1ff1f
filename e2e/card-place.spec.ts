/** Where the card stands: in the view, at the line under the pointer, and never over the link. */
import { expect, test } from './fixtures.ts';
import { boxOf, isWithin, linesOf, overlap } from './pages/fit.ts';
import type { Reader } from './pages/reader.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const link = (text: string, style = '') =>
  `<a style="${style}" href="https://arxiv.org/abs/${SLIC.id}">${text}</a>`;

async function expectGoodPlace({ page, card }: Reader, text: string): Promise<void> {
  const anchor = page.getByRole('link', { name: text, exact: true });
  const view = page.viewportSize()!;
  await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  await expect(async () => {
    const box = await boxOf(card.dialog);
    expect(isWithin(box, view), `${text}: ${JSON.stringify(box)}`).toBe(true);
    for (const line of await linesOf(anchor)) expect(overlap(box, line), text).toBe(false);
  }).toPass({ timeout: 3000 });
}

async function openAndClose(reader: Reader, text: string): Promise<void> {
  const { page, card } = reader;
  await reader.dwellOn(page.getByRole('link', { name: text, exact: true }));
  await expect(card.dialog).toBeVisible();
  await expectGoodPlace(reader, text);
  await page.keyboard.press('Escape');
  await expect(card.dialog).toBeHidden();
}

test('at every edge and corner it is within the view, beside the link and not over it', async ({
  papergloss,
  server,
}) => {
  const spots = ['top:4px', 'top:47%', 'bottom:4px'].flatMap((row) =>
    ['left:4px', 'left:47%', 'right:4px'].map((column) => `position:fixed;${row};${column}`),
  );
  server.page(BLOG, spots.map((spot, index) => link(`paper ${index}`, spot)).join(''));
  const reader = await papergloss.read(BLOG);
  for (const index of spots.keys()) await openAndClose(reader, `paper ${index}`);
});

test('a link of several lines has it at the line under the pointer', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    `<p style="width:700px;font:16px/1.5 serif">${'word '.repeat(5)}${link('a link that begins at the end<br>of one line and goes on in the next')}</p>`,
  );
  const reader = await papergloss.read(BLOG);
  const anchor = reader.page.locator('p a');
  const [first, second] = await linesOf(anchor);
  await reader.page.mouse.move(first!.x + 30, first!.y + 8, { steps: 4 });
  await expect(reader.card.dialog).toBeVisible();
  await expectGoodPlace(
    reader,
    'a link that begins at the end of one line and goes on in the next',
  );
  expect(Math.abs((await boxOf(reader.card.dialog)).x - first!.x)).toBeLessThan(4);
  await reader.page.keyboard.press('Escape');
  await reader.leave();
  await reader.page.mouse.move(second!.x + 28, second!.y + 8, { steps: 4 });
  await reader.page.mouse.move(second!.x + 30, second!.y + 8);
  await expect(reader.card.dialog).toBeVisible();
  expect(Math.abs((await boxOf(reader.card.dialog)).x - Math.max(8, second!.x))).toBeLessThan(4);
});

test('it follows its link in nested scrollers, closes when that is out of sight, and begins at the right of a link that reads from there', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    `<div id="outer" style="height:600px;overflow:auto"><div style="height:1200px">
       <div id="inner" style="height:300px;width:900px;overflow:auto"><div style="height:900px;padding-top:120px">
         <p dir="rtl">${link('ورقة بحثية عن التلخيص')}</p></div></div></div></div>`,
  );
  const reader = await papergloss.read(BLOG);
  const { page, card } = reader;
  const anchor = page.locator('p a');
  await reader.dwellOn(anchor);
  await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  const [line] = await linesOf(anchor);
  const before = await boxOf(card.dialog);
  expect(Math.abs(before.x + before.width - line!.x - line!.width)).toBeLessThan(4);
  await page.mouse.move(before.x + 100, before.y + 8, { steps: 5 });
  await page.evaluate(() => document.getElementById('inner')!.scrollBy(0, 40));
  await expect.poll(async () => (await boxOf(card.dialog)).y).toBeLessThan(before.y - 30);
  await page.evaluate(() => document.getElementById('inner')!.scrollBy(0, 400));
  await expect(card.dialog).toBeHidden();
});

test('it fits a window 320 pixels wide, one zoomed to 200 %, and a page that zooms itself; on paper it is not', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, `<p style="margin-top:40px">${link('a paper')}</p>`);
  const reader = await papergloss.read(BLOG);
  const { page, card } = reader;
  for (const [width, height] of [
    [320, 640],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openAndClose(reader, 'a paper');
    await reader.leave();
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.zoom = '1.5';
  });
  await reader.dwellOn(reader.link('a paper'));
  await expectGoodPlace(reader, 'a paper');
  expect((await boxOf(card.dialog)).width).toBe(400);
  await page.emulateMedia({ media: 'print' });
  await expect(card.dialog).toBeHidden();
});

test('its shadow falls on the page, and the pointer goes through it', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, `<p style="margin: 60px 300px">${link('a paper')}</p>`);
  const reader = await papergloss.read(BLOG);
  const { page, card } = reader;
  await reader.dwellOn(reader.link('a paper'));
  await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  const { x, y, width, height } = await boxOf(card.dialog);
  const clip = { x: x + width / 2, y: y + height + 4, width: 20, height: 8 };
  const shaded = await page.screenshot({ clip });
  const under = await page.evaluate(
    ([left, top]) => document.elementFromPoint(left!, top!)?.localName,
    [x - 20, y + 40],
  );
  expect(under).not.toBe('papergloss-card');
  await page.keyboard.press('Escape');
  await reader.leave();
  await expect(card.dialog).toBeHidden();
  expect(shaded.equals(await page.screenshot({ clip }))).toBe(false);
});

test('neither the page nor the card itself shifts, from the first dwell to the last answer', async ({
  papergloss,
  server,
}) => {
  server.fault('huggingface.co', { kind: 'slow', afterMs: 700 });
  server.page(BLOG, `<p>${link('a paper')}</p><p>${'and what follows. '.repeat(200)}</p>`);
  const reader = await papergloss.read(BLOG);
  const { page, card } = reader;
  await page.evaluate(() => {
    const shifted: string[] = [];
    Object.assign(globalThis, { shifted });
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as unknown as { sources: { node: Node | null }[] }[];
      // What is inside the card has no node for the page to see.
      for (const { node } of shifts.flatMap(({ sources }) => sources)) {
        if (node) shifted.push(node.nodeName);
      }
    }).observe({ type: 'layout-shift', buffered: false });
  });
  await reader.dwellOn(reader.link('a paper'));
  await expect(card.dialog).toBeVisible();
  const at = await boxOf(card.dialog);
  await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  const { x, y } = await boxOf(card.dialog);
  expect({ x, y }).toEqual({ x: at.x, y: at.y });
  await card.save.click();
  await reader.leave();
  await expect(card.dialog).toBeHidden();
  const shifted = () => (globalThis as unknown as { shifted: string[] }).shifted;
  expect(await page.evaluate(shifted)).toEqual([]);
});
