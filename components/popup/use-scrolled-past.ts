import { type RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls back with the `data-id` of each article that was scrolled out of sight at the top. */
export function useScrolledPast(
  list: RefObject<HTMLElement | null>,
  wanted: boolean,
  onPast: (id: string) => void,
  deps: unknown[],
): void {
  useEffect(() => {
    if (!wanted || !list.current) return undefined;
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, boundingClientRect, rootBounds, target } of entries) {
        const gone = !isIntersecting && boundingClientRect.bottom <= (rootBounds?.top ?? 0);
        const id = target instanceof HTMLElement ? target.dataset.id : undefined;
        if (gone && id) onPast(id);
      }
    });
    for (const article of list.current.querySelectorAll('article[data-id]'))
      observer.observe(article);
    return () => observer.disconnect();
  }, [wanted, ...deps]);
}
