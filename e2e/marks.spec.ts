/** Marks stand where they should, once, and change nothing of the page. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const HREF = `https://arxiv.org/abs/${SLIC.id}`;
const link = (id: string, text = `paper ${id}`) =>
  `<a href="https://arxiv.org/abs/${id}">${text}</a>`;
const idAt = (index: number) => `2305.${String(10_000 + index)}`;

test('on a page written from right to left the mark stands to the left of its link', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, `<html dir="rtl"><p>מאמר <a href="${HREF}">על סיכום</a> וזהו.</p>`);
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(1);
  const anchor = (await reader.page.locator('a').boundingBox())!;
  const mark = (await reader.marks.boundingBox())!;
  expect(mark.x + mark.width).toBeLessThanOrEqual(anchor.x + 1);
});

test('a run of links to one paper has one mark, and other runs their own', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    `<p>[<a href="https://arxiv.org/pdf/${SLIC.id}">pdf</a>, <a href="https://arxiv.org/html/${SLIC.id}v1">html</a>,
     <a href="https://arxiv.org/format/${SLIC.id}">other</a>] and again ${link(SLIC.id, 'here')}</p>
     <p>${link(idAt(1))}${link(idAt(2))}${link(idAt(1))}</p>`,
  );
  const { marks } = await papergloss.read(BLOG);
  await expect(marks).toHaveCount(5);
});

test('the copy of a link has one mark, not two', async ({ papergloss, server }) => {
  server.page(BLOG, `<main><p>${link(SLIC.id)}</p></main>`);
  const { page, marks } = await papergloss.read(BLOG);
  await expect(marks).toHaveCount(1);
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    main.append(document.querySelector('p')!.cloneNode(true));
    main.innerHTML += '<p>more</p>';
  });
  await expect(page.locator('a')).toHaveCount(2);
  await expect(marks).toHaveCount(2);
  await expect(page.locator('papergloss-mark + papergloss-mark')).toHaveCount(0);
});

test('a page that takes marks away gets them back, but is not fought with', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    `<p id="once">${link(idAt(1))}</p><p id="always">${link(idAt(2))}</p><script>
      let removed = 0, once = true;
      new MutationObserver(() => {
        if (once && document.querySelector('#once papergloss-mark')) {
          once = false;
          document.querySelector('#once papergloss-mark').remove();
        }
        const mark = document.querySelector('#always papergloss-mark');
        if (mark) { mark.remove(); document.body.dataset.removed = ++removed; }
      }).observe(document.body, { childList: true, subtree: true });
    </script>`,
  );
  const { page } = await papergloss.read(BLOG);
  await expect(page.locator('#once papergloss-mark')).toHaveCount(1);
  await page.waitForTimeout(1500);
  const removed = Number(await page.locator('body').getAttribute('data-removed'));
  expect(removed).toBeGreaterThan(1);
  expect(removed).toBeLessThan(20);
  await page.waitForTimeout(1000);
  expect(Number(await page.locator('body').getAttribute('data-removed'))).toBe(removed);
});

test('a page that draws itself anew at every change is not driven round', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    `<main></main><script>
      const main = document.querySelector('main');
      let drawn = 0;
      const draw = () => {
        watcher.disconnect();
        main.innerHTML = '<p>${link(idAt(1))}</p>';
        document.body.dataset.drawn = ++drawn;
        watcher.observe(main, { childList: true, subtree: true });
      };
      const watcher = new MutationObserver(draw);
      draw();
    </script>`,
  );
  const { page } = await papergloss.read(BLOG);
  await page.waitForTimeout(3000);
  const drawn = await page.locator('body').getAttribute('data-drawn');
  expect(Number(drawn)).toBeLessThan(20);
  await page.waitForTimeout(1000);
  await expect(page.locator('body')).toHaveAttribute('data-drawn', drawn!);
});

test('marks change no line: the page is as high with them as without', async ({
  papergloss,
  server,
}) => {
  const text = (style: string) =>
    `<p style="width:60em;${style}">Before ${link(idAt(1))} and after.<br>A line.<sup>${link(idAt(2), '[1]')}</sup></p>`;
  const pages = ['font:16px/1.5 serif', 'font:12px/1 sans-serif', 'font:30px/1.1 serif'].map(text);
  const plain = pages.join('').replaceAll('arxiv.org', 'example.org').replaceAll('[1]', '[1]');
  server.page(BLOG, plain);
  server.page(`${BLOG}?papers`, pages.join(''));
  const heights = (reader: { page: import('@playwright/test').Page }) =>
    reader.page
      .locator('p')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  const without = await heights(await papergloss.read(BLOG));
  const reader = await papergloss.read(`${BLOG}?papers`);
  await expect(reader.marks).toHaveCount(6);
  expect(await heights(reader)).toEqual(without);
});

test('a page of 5,000 papers has marks near the view, and more as the reader gets there', async ({
  papergloss,
  server,
}) => {
  const items = Array.from({ length: 5000 }, (_, index) => `<li>${link(idAt(index))}</li>`);
  server.page(BLOG, `<ol>${items.join('')}</ol>`);
  const { page, marks } = await papergloss.read(BLOG);
  await expect(marks).toHaveCount(200);
  await page.keyboard.press('End');
  await expect(marks).toHaveCount(5000, { timeout: 15_000 });
});
