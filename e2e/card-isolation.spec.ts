/** Nothing of the page reaches the card, and nothing of the card reaches the page. */
import { expect, test } from './fixtures.ts';
import { boxOf } from './pages/fit.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const LINK = `<a href="https://arxiv.org/abs/${SLIC.id}">a paper</a>`;
const HOSTILE = `<style>
  html { font-size: 62.5%; filter: blur(2px) hue-rotate(90deg); transform: rotate(3deg) scale(.8); zoom: 1.3; opacity: .6 }
  * { all: unset !important; color: lime !important; display: inline !important; position: static !important;
      font: 40px fantasy !important; visibility: hidden !important; opacity: .1 !important; transform: scale(3) !important;
      pointer-events: none !important; letter-spacing: 1em !important; zoom: 2 !important }
  a { pointer-events: auto !important; visibility: visible !important }
  *::backdrop { display: block !important; background: black !important }
</style>`;

test('style sheets of the page change nothing in the card, however they insist', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, `<p>${LINK}</p>`);
  server.page(`${BLOG}/hostile`, `${HOSTILE}<p>${LINK}</p>`);
  const looks: unknown[] = [];
  // By the second time all that is related is known.
  for (const address of [BLOG, BLOG, `${BLOG}/hostile`]) {
    const { page, card, ...reader } = await papergloss.read(address);
    // The page has moved its link about, so the keyboard is the surer way.
    await page.evaluate(() => document.querySelector('a')!.focus({ focusVisible: true }));
    await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
    await expect(card.dialog).toHaveAccessibleName(SLIC.title);
    await expect(card.relatedWorks.getByRole('listitem').first()).toBeVisible();
    looks.push(
      await page.evaluate(() => {
        const host = document.querySelector('papergloss-card')!;
        const all = [...host.shadowRoot!.querySelectorAll<HTMLElement>('.card, .card *')];
        // What is folded has a size or has none, as the browser likes.
        const unfolded = all.filter((each) => each.checkVisibility());
        return unfolded.map((each) => {
          const { color, fontSize, fontFamily, display, visibility, letterSpacing, opacity } =
            getComputedStyle(each);
          const { width, height } = each.getBoundingClientRect();
          return [
            each.className,
            color,
            fontSize,
            fontFamily,
            display,
            visibility,
            letterSpacing,
            opacity,
            Math.round(width),
            // How high they may be is a matter of where the link is.
            ...(each.matches('.card, .card-body') ? [] : [Math.round(height)]),
          ];
        });
      }),
    );
    const backdrop = await page.evaluate(
      () => getComputedStyle(document.querySelector('papergloss-card')!, '::backdrop').display,
    );
    expect(backdrop).toBe('none');
    await expect(card.save).toBeInViewport();
    void reader;
  }
  expect(looks[2]).toEqual(looks[1]);
});

const SPIES = `<script>
  window.heard = [];
  for (const type of ['keydown','keypress','keyup','input','click','mousedown','mouseup','pointerdown','pointerup','wheel',
      'focusin','focusout','focus','blur','copy','contextmenu','auxclick','dblclick','touchstart'])
    for (const target of [window, document])
      for (const capture of [true, false])
        target.addEventListener(type, (event) => {
          if (event.target.localName === 'papergloss-card') window.heard.push(type);
          if (window.closes && event.type === 'pointerdown') document.body.textContent = '';
        }, { capture });
</script>`;

test('no key, click or focus in the card reaches a listener of the page, not even the first on the window', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, `<head>${SPIES}</head><p>${LINK}</p>`);
  const { page, card, ...reader } = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  await card.save.click();
  await expect(card.save).toHaveAttribute('aria-pressed', 'true');
  await card.abstract.click();
  await expect(card.dialog.locator('details')).toHaveJSProperty('open', true);
  await card.abstract.click();
  await expect(card.dialog.locator('details')).toHaveJSProperty('open', false);
  await card.dialog.click({ position: { x: 200, y: 20 }, button: 'right' });
  await page.mouse.wheel(0, 50);
  await card.save.focus();
  await page.keyboard.press('Space');
  await expect(card.save).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('n');
  const field = card.dialog.getByRole('textbox', { name: 'Note' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Read again.');
  await expect(field).toHaveValue('Read again.');
  await page.keyboard.press('Control+Enter');
  await expect(card.note).toHaveText('Read again.');
  const opened = page.context().waitForEvent('page');
  await card.dialog.getByRole('link', { name: SLIC.title }).click();
  await (await opened).close();
  expect(
    page
      .context()
      .pages()
      .filter((each) => each.url().includes('arxiv.org')),
  ).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('it opens inside a modal dialog, inside a popover that closes at presses beside it, and over a full screen', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    `<dialog style="filter:blur(0);transform:scale(1)"><p>${LINK}</p></dialog>
     <div popover style="inset:auto;left:20px;top:20px"><p>${LINK.replace('a paper', 'another')}</p></div>
     <section style="background:white;position:relative;z-index:2147483647"><p>${LINK.replace('a paper', 'a third')}</p></section>`,
  );
  const { page, card, ...reader } = await papergloss.read(BLOG);
  const uses = async (within: string) => {
    await reader.dwellOn(page.locator(`${within} p a`));
    await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
    const before = await card.save.getAttribute('aria-pressed');
    const { x, y, width, height } = await boxOf(card.save);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
    await page.mouse.down();
    await page.mouse.up();
    await expect(card.save).toHaveAttribute('aria-pressed', before === 'true' ? 'false' : 'true');
  };
  await page.evaluate(() => document.querySelector('dialog')!.showModal());
  await uses('dialog');
  await page.keyboard.press('Escape');
  await expect(card.dialog).toBeHidden();
  await expect(page.locator('dialog')).toHaveJSProperty('open', true);
  await page.evaluate(() => document.querySelector('dialog')!.close());

  await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')!.showPopover());
  await uses('[popover]:not(papergloss-card)');
  await expect(page.locator('div p a')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')!.hidePopover());

  await reader.leave();
  await page.mouse.click(700, 700);
  await page.evaluate(() => document.querySelector('section')!.requestFullscreen());
  await uses('section');
});
