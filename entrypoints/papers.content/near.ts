/** Tells when the reader comes near a part of the page. */

/** Anything above the view counts as reached: a reader may jump to the end. Below, two screens are near. */
const REACHED = '10000000px 0px 200% 0px';
/** Some elements have no box, and never come near. */
const TRIED = 20;

/** @returns a function that calls back once any of the last elements before a place is near; at once when none can be */
export function whenNear(
  signal: AbortSignal,
): (before: ArrayLike<Node>, place: number, then: () => void) => void {
  const waiting = new Map<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const then = isIntersecting && waiting.get(target);
        if (!then) continue;
        waiting.delete(target);
        observer.unobserve(target);
        then();
      }
    },
    { rootMargin: REACHED },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return (before, place, then) => {
    for (let index = place - 1; index >= Math.max(0, place - TRIED); index--) {
      const node = before[index];
      if (!(node instanceof Element) || node.getClientRects().length === 0) continue;
      waiting.set(node, then);
      observer.observe(node);
      return;
    }
    then();
  };
}
