/** One dwell, timed by the page itself: from the move onto the link to the end of the frame that shows the answer. */
import type { Page } from '@playwright/test';

/** Says whether the answer is shown, in the page. */
export type IsShown = () => boolean;

export const floorIsShown: IsShown = () => document.querySelector('floor-card') !== null;

export const cardIsShown: IsShown = () => {
  const card = document.querySelector('papergloss-card');
  const title = card?.shadowRoot?.querySelector('[data-standing=known] h2');
  return Boolean(title && card?.matches(':popover-open'));
};

/** @returns milliseconds */
export async function timeDwell(page: Page, isShown: IsShown): Promise<number> {
  const box = (await page.locator('p a').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(700, 600);
  await page.waitForTimeout(450);
  await page.evaluate((shown) => {
    const has = new Function(`return (${shown})()`) as () => boolean;
    const found = new Promise<number>((resolve) => {
      const started = { at: 0 };
      addEventListener(
        'pointermove',
        (event) => {
          if (started.at || !(event.target instanceof HTMLAnchorElement)) return;
          started.at = event.timeStamp;
          const painted = (): void => {
            const after = new MessageChannel();
            after.port1.addEventListener('message', () => resolve(performance.now() - started.at));
            after.port1.start();
            after.port2.postMessage(0);
          };
          // Observers hear of a frame once all that is drawn in it has its place.
          const look = (): void => {
            const laidOut = new ResizeObserver(() => {
              laidOut.disconnect();
              if (has()) painted();
              else requestAnimationFrame(look);
            });
            laidOut.observe(document.documentElement);
          };
          requestAnimationFrame(look);
        },
        { capture: true },
      );
    });
    Object.assign(globalThis, { found });
  }, isShown.toString());
  await page.mouse.move(x, y - 60);
  await page.mouse.move(x, y);
  const time = await page.evaluate(
    () => (globalThis as unknown as { found: Promise<number> }).found,
  );
  await page.mouse.move(700, 600);
  return time;
}
