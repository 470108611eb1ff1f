/** How the card opens and closes, by pointer and by keyboard. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BERT = paperOf('1810.04805');
const BLOG = 'https://blog.example/post';
const link = (id: string, text: string) => `<a href="https://arxiv.org/abs/${id}">${text}</a>`;
const POST = `<p>${link(SLIC.id, 'a paper')}</p><div style="height:700px"></div><p>${link(BERT.id, 'another')}</p><div style="height:3000px"></div>`;

test('the pointer passing over a link opens nothing and asks nobody', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(2);
  const { x, y, height } = (await reader.link('a paper').boundingBox())!;
  const { mouse } = reader.page;
  await Promise.all([mouse.move(x + 10, y + height / 2), mouse.move(x + 300, y + 300)]);
  await reader.page.waitForTimeout(800);
  await expect(reader.page.locator('papergloss-card')).toHaveCount(0);
  expect(server.log.filter(({ host }) => host !== 'blog.example')).toEqual([]);
});

test('the card stays while the pointer goes into it, however slowly, and closes after that', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const { page, card, ...reader } = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(card.dialog).toHaveAccessibleName(SLIC.title);
  const from = (await reader.link('a paper').boundingBox())!;
  const to = (await card.dialog.boundingBox())!;
  for (let y = from.y + from.height / 2; y < to.y + 10; y += 2) {
    await page.mouse.move(from.x + 20, y);
    await page.waitForTimeout(30);
  }
  await expect(card.dialog).toBeVisible();
  await page.waitForTimeout(500);
  await expect(card.dialog).toBeVisible();
  await reader.leave();
  await expect(card.dialog).toBeHidden();
});

test('a pointer that crosses other links on its way to the card keeps the card it is going to', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    `<p>${link(SLIC.id, 'a paper')} ${link(BERT.id, 'another right beside it')}</p>`,
  );
  const { page, card, ...reader } = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(card.dialog).toHaveAccessibleName(SLIC.title);
  const from = (await reader.link('a paper').boundingBox())!;
  const across = (await reader.link('another right beside it').boundingBox())!;
  const to = (await card.dialog.boundingBox())!;
  expect(across.x + 60).toBeLessThan(to.x + to.width);
  await page.mouse.move(from.x + from.width - 2, from.y + from.height / 2);
  // Over the other link, down and to the right, and so into the card.
  await page.mouse.move(across.x + 20, across.y + across.height - 3, { steps: 8 });
  await page.mouse.move(across.x + 60, to.y + 12, { steps: 8 });
  await page.waitForTimeout(600);
  await expect(card.dialog).toHaveAccessibleName(SLIC.title);
});

test('one card at a time: another link takes it over at once', async ({ papergloss, server }) => {
  server.page(
    BLOG,
    `<p>${link(SLIC.id, 'a paper')} and, far from it, ${link(BERT.id, 'another')}</p>`,
  );
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await reader.dwellOn(reader.link('another'));
  await expect(reader.card.dialog).toHaveAccessibleName(BERT.title);
  await expect(reader.page.locator('papergloss-card')).toHaveCount(1);
});

test('Escape closes the card and leaves the dialog of the page open', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    `<dialog><p>${link(SLIC.id, 'a paper')}</p></dialog>
     <script>document.querySelector('dialog').showModal()</script>`,
  );
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await reader.card.save.click();
  await expect(reader.card.save).toHaveAttribute('aria-pressed', 'true');
  await reader.page.keyboard.press('Escape');
  await expect(reader.card.dialog).toBeHidden();
  await expect(reader.page.locator('dialog')).toHaveJSProperty('open', true);
});

test('by keyboard alone: focus opens, Tab goes in, Shift+Tab goes back, Escape returns the focus', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const { page, card, ...reader } = await papergloss.read(BLOG);
  const anchor = reader.link('a paper');
  await reader.focusOn(anchor);
  await expect(card.dialog).toHaveAccessibleName(SLIC.title);
  await page.keyboard.press('Tab');
  await expect(card.dialog).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(anchor).toBeFocused();
  await page.keyboard.press('Tab');
  while (!(await card.save.evaluate((button) => button.matches(':focus')))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(card.save).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(card.dialog).toBeHidden();
  await expect(anchor).toBeFocused();
  await page.waitForTimeout(600);
  await expect(card.dialog).toBeHidden();
});

test('a link that scrolls under a still pointer opens nothing until the pointer moves', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const { page, card, ...reader } = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(2);
  const box = (await reader.link('another').boundingBox())!;
  await page.mouse.move(box.x + 10, box.y + box.height / 2 - 300, { steps: 4 });
  await page.mouse.wheel(0, 300);
  await expect
    .poll(() => reader.link('another').evaluate((element) => element.matches(':hover')))
    .toBe(true);
  await page.waitForTimeout(700);
  await expect(card.dialog).toHaveCount(0);
  await page.mouse.move(box.x + 14, box.y + box.height / 2 - 300, { steps: 3 });
  await expect(card.dialog).toHaveAccessibleName(BERT.title);
});

test('a click on the link cancels the card and goes where the link goes', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, `<p>${link(SLIC.id, 'a paper')}</p>`);
  const reader = await papergloss.read(BLOG);
  await reader.link('a paper').click();
  await expect(reader.page).toHaveURL(`https://arxiv.org/abs/${SLIC.id}`);
});

test('a tap on the mark opens the card at once', async ({ papergloss, server }) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  await reader.mark(reader.link('a paper')).click();
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await expect(reader.page).toHaveURL(BLOG);
});

test('the native tooltip gives way while the card is open, and is put back', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, `<p><a title="old" href="https://arxiv.org/abs/${SLIC.id}">a paper</a></p>`);
  const reader = await papergloss.read(BLOG);
  const anchor = reader.link('a paper');
  await reader.dwellOn(anchor);
  await expect(reader.card.dialog).toBeVisible();
  await expect(anchor).toHaveAttribute('title', '');
  await reader.leave();
  await expect(anchor).toHaveAttribute('title', 'old');
});

test('the page does not move by a pixel when the card opens', async ({ papergloss, server }) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(2);
  const boxes = () =>
    reader.page.evaluate(() =>
      [...document.body.querySelectorAll('*')].map((each) =>
        JSON.stringify(each.getBoundingClientRect()),
      ),
    );
  const before = await boxes();
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  expect(await boxes()).toEqual(before);
});
