/** A page that is up to something while a card is open presses nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, ROOT, workerOf } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { openPopup } from './pages/popup.ts';
import { readerOf } from './pages/reader.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
/** A site that the shipped build may read. */
const FORUM = 'https://lobste.rs/s/post';
const POST = `<p><a href="https://arxiv.org/abs/${SLIC.id}">a paper</a></p>`;

test('in the shipped build nothing that a page makes up presses a button of the card', async ({
  server,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'papergloss-shipped-'));
  const context = await launch({ profile, server, build: join(ROOT, '.output', 'chrome-mv3') });
  const extensionId = new URL((await workerOf(context)).url()).host;
  server.page(FORUM, POST);
  const reader = readerOf(await context.newPage());
  await reader.open(FORUM);
  await expect(reader.marks).toHaveCount(1);
  await reader.dwellOn(reader.link('a paper'));
  const host = reader.page.locator('papergloss-card');
  await expect(host).toHaveCount(1);
  await expect.poll(async () => (await host.boundingBox())?.height ?? 0).toBeGreaterThan(100);

  const pressed = await host.evaluate(async (card: HTMLElement) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    let events = 0;
    const make = (target: Element, event: Event) => {
      target.dispatchEvent(event);
      events += 1;
    };
    for (let clientY = top + 4; clientY < bottom; clientY += 6) {
      for (let clientX = left + 4; clientX < right; clientX += 6) {
        const target = document.elementFromPoint(clientX, clientY);
        if (target !== card) continue;
        const how = {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX,
          clientY,
          detail: 1,
        };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          make(target, new PointerEvent(type, how));
      }
    }
    card.focus();
    for (const key of ['Tab', 's', 'Enter', ' ']) {
      for (const type of ['keydown', 'keypress', 'keyup'])
        make(
          card,
          new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }),
        );
    }
    card.click();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { events, shadowRoot: card.shadowRoot, text: card.textContent };
  });
  expect(pressed.events).toBeGreaterThan(1000);
  expect(pressed).toMatchObject({ shadowRoot: null, text: '' });

  const popup = await openPopup(context, extensionId);
  await expect(await popup.turnTo('Library')).not.toContainText(SLIC.title);
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
