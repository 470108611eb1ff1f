/** Tells when the reader comes near a part of the page. */

/** Anything above the view counts as reached: a reader may jump to the end. Below, two screens are near. */
const REACHED = '10000000px 0px 200% 0px';

/** @returns a function that calls back once an element is near; soon when it has no box and can never be */
export function whenNear(signal: AbortSignal): (element: Element, then: () => void) => void {
  const waiting = new Map<Element, () => void>();
  let observer: IntersectionObserver | undefined;

  function observe(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const then = waiting.get(target);
      const hasBox = boundingClientRect.width > 0 || boundingClientRect.height > 0;
      if (!then || (hasBox && !isIntersecting)) continue;
      waiting.delete(target);
      observer?.unobserve(target);
      then();
    }
  }
  signal.addEventListener('abort', () => observer?.disconnect());

  return (element, then) => {
    observer ??= new IntersectionObserver(observe, { rootMargin: REACHED });
    waiting.set(element, then);
    observer.observe(element);
  };
}
