/** Where a link's mark goes, if it gets one. */
import type { Anchor } from './links.ts';

export type Place = 'after' | 'inside';

const PICTURES = 'img,svg,picture,video,canvas,object,iframe,button,input';
const NO_MARKS_WITHIN = '[contenteditable]:not([contenteditable="false"]),button,[role="button"]';
const ITEM_PARENTS = /^(inline-)?(flex|grid)$/;
const INLINE = /^(inline|contents|inline-block)$/;

/**
 * Right after a text link; as its last child where an element after it would become a flex or grid item;
 * nowhere for pictures, buttons, tiles and text that is being edited.
 */
export function placeFor(anchor: Anchor): Place | undefined {
  if (!(anchor instanceof HTMLAnchorElement)) return undefined;
  if (!anchor.textContent?.trim() || anchor.querySelector(PICTURES)) return undefined;
  if (anchor.closest(NO_MARKS_WITHIN)) return undefined;
  const parent = anchor.parentElement;
  if (!parent) return 'after';
  if (ITEM_PARENTS.test(getComputedStyle(parent).display))
    return isTile(anchor) ? undefined : 'inside';
  if (INLINE.test(getComputedStyle(anchor).display)) return 'after';
  return isTile(anchor) ? undefined : 'inside';
}

/** A link around whole blocks, as news sites make of their teasers. */
function isTile(anchor: HTMLAnchorElement): boolean {
  return [...anchor.children].some((child) => !INLINE.test(getComputedStyle(child).display));
}
