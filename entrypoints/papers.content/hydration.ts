/** When a page may be changed without breaking it: a framework that takes over a page from its server wants it as it was. */

/** Signs of frameworks that take over (hydrate) what their server rendered, in addresses, ids and attributes they write. */
const TAKEN_OVER = [
  'script[src*="/_next/"]',
  'script[src*="/_nuxt/"]',
  '#__next,#__nuxt,#___gatsby,#root,#app',
  '[data-reactroot],[data-server-rendered],[data-hk],[ng-server-context]',
  'astro-island[ssr]',
  'link[href*="/_app/immutable/"]',
].join();

/** Nothing tells when that is over. This long after the load it nearly always is. */
const TAKEN_OVER_AFTER_MS = 3000;
/** A picture that never comes holds up the load; it is not waited for longer. */
const LONGEST_LOAD_MS = 3000;

/** Calls back once the page's own scripts have had their turn. */
export function whenSettled(then: () => void, signal: AbortSignal): void {
  const after = (ms: number, next: () => void): void => {
    const timer = setTimeout(next, Math.max(0, ms));
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  let hasLoaded = false;
  const loaded = (): void => {
    if (hasLoaded || signal.aborted) return;
    hasLoaded = true;
    const isTakenOver = document.querySelector(TAKEN_OVER) !== null;
    // A page that was open for long, as at an update, is settled.
    after(isTakenOver ? loadedAt() + TAKEN_OVER_AFTER_MS - performance.now() : 0, then);
  };
  if (document.readyState === 'complete') return loaded();
  window.addEventListener('load', loaded, { once: true, signal });
  after(LONGEST_LOAD_MS, loaded);
}

function loadedAt(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  const { loadEventStart } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
  return loadEventStart || performance.now();
}
