/** When a page has finished drawing itself, and when it changes its colours. */

/** A page that is never idle has had its time by then. */
const LATEST_MS = 2000;

/** Resolves when the page and its style sheets are there; never after the signal. */
export async function loaded(signal: AbortSignal): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => addEventListener('load', resolve, { once: true, signal }));
}

/** Resolves when the page is loaded and has a quiet moment: what is put in before, its framework takes out again. */
export async function hydrated(signal: AbortSignal): Promise<void> {
  await loaded(signal);
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    else setTimeout(resolve, LATEST_MS / 4);
  });
}

/** Calls when the page may have turned dark or light: pages set a class on their root, or follow the system. */
export function onThemeChange(follow: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(follow);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['class', 'data-theme', 'style'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
