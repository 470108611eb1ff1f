import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls back with the `data-id` of each article that was scrolled out of sight at the top, once. */
export function useScrolledPast(
  list: RefObject<HTMLElement | null>,
  wanted: boolean,
  onPast: (id: string) => void,
  deps: unknown[],
): void {
  const told = useRef(new Set<string>());
  useEffect(() => {
    if (!wanted || !list.current) return undefined;
    const root = scrollerOf(list.current);
    const look = (entries: IntersectionObserverEntry[]): void => {
      for (const { isIntersecting, boundingClientRect, rootBounds, target } of entries) {
        const { height, bottom } = boundingClientRect;
        // What was taken away has no height, and was not scrolled past.
        const gone = !isIntersecting && height > 0 && bottom <= (rootBounds?.top ?? 0);
        const id = target instanceof HTMLElement ? target.dataset.id : undefined;
        if (!gone || !id || told.current.has(id)) continue;
        told.current.add(id);
        onPast(id);
      }
    };
    const observer = new IntersectionObserver(look, { root });
    for (const article of list.current.querySelectorAll('article[data-id]')) {
      observer.observe(article);
    }
    return () => observer.disconnect();
  }, [wanted, ...deps]);
}

/** What the list scrolls in; null where that is the page itself. */
function scrollerOf({ parentElement }: Element): Element | null {
  if (!parentElement || parentElement === document.body) return null;
  const scrolls = /auto|scroll/.test(getComputedStyle(parentElement).overflowY);
  return scrolls ? parentElement : scrollerOf(parentElement);
}
