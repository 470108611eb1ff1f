/** Where a link's mark goes, if it gets one. */
import type { PaperId } from '../../papers/paper.ts';
import { type Anchor, isAnchor, paperOf } from './links.ts';
import { MARK_TAG } from './mark.ts';

export type Place = 'after' | 'inside';

const PICTURES = 'img,svg,picture,video,canvas,object,iframe,button,input';
const NO_MARKS_WITHIN =
  '[contenteditable]:not([contenteditable="false"]),button,[role="button"],[role="textbox"],[role="tab"],[role^="menuitem"]';
const ITEM_PARENTS = /^(inline-)?(flex|grid)$/;
const INLINE = /^(inline|contents|inline-block)$/;
const WORD = /[\p{L}\p{N}]/u;
/** A run of links to one paper is short; a longer row of links is not looked through. */
const LONGEST_RUN = 24;

/**
 * Right after a text link; as its last child where an element after it would become a flex or grid item;
 * nowhere for pictures, buttons, tiles and text that is being edited.
 */
export function placeFor(anchor: Anchor): Place | undefined {
  if (!(anchor instanceof HTMLAnchorElement)) return undefined;
  if (!WORD.test(anchor.textContent ?? '') || anchor.closest(NO_MARKS_WITHIN)) return undefined;
  if (anchor.firstElementChild && anchor.querySelector(PICTURES)) return undefined;
  const parent = anchor.parentElement;
  if (parent && ITEM_PARENTS.test(getComputedStyle(parent).display)) {
    return isTile(anchor) ? undefined : 'inside';
  }
  if (INLINE.test(getComputedStyle(anchor).display)) return isTile(anchor) ? undefined : 'after';
  return isTile(anchor) ? undefined : 'inside';
}

/** A link around whole blocks, as news sites make of their teasers. */
function isTile(anchor: HTMLAnchorElement): boolean {
  for (const child of anchor.children) {
    if (child.localName !== MARK_TAG && !INLINE.test(getComputedStyle(child).display)) return true;
  }
  return false;
}

export function isInPlace(mark: Element, anchor: Anchor, where: Place): boolean {
  return where === 'after' ? anchor.nextSibling === mark : anchor.lastChild === mark;
}

/** Puts the mark in place of one that is there, such as the empty copy that comes of copying a link with its mark. */
export function putMark(mark: Element, anchor: Anchor, where: Place): void {
  const there = where === 'after' ? anchor.nextSibling : anchor.lastChild;
  if (there instanceof Element && there.localName === MARK_TAG) there.replaceWith(mark);
  else if (where === 'after') anchor.after(mark);
  else anchor.append(mark);
}

/** A run of links to one paper, with no word between them (`[pdf, html, other]`), has one mark, after its first. */
export function runHasMark(
  anchor: Anchor,
  id: PaperId,
  isMarked: (link: Anchor) => boolean,
): boolean {
  let node = anchor.previousSibling;
  for (let steps = 0; node && steps < LONGEST_RUN; steps++, node = node.previousSibling) {
    if (isAnchor(node)) {
      if (paperOf(node)?.id !== id) return false;
      if (isMarked(node)) return true;
    } else if (node instanceof Text ? WORD.test(node.data) : !isSilent(node)) return false;
  }
  return false;
}

function isSilent(node: Node): boolean {
  return node instanceof Comment || node.nodeName.toLowerCase() === MARK_TAG;
}
