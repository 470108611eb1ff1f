/** What a reader of a page makes of it: claims, to be checked where they arrive. */
import { parsePaperLink } from '../../../papers/paper-link.ts';
import type { PageFacts } from '../../../papers/page-facts.ts';
import type { PaperFacts, PaperId } from '../../../papers/paper.ts';

/** A paper of a list, and the element that is its entry. */
export interface Entry extends PageFacts {
  element: Element;
}

/** Without the gaps; what a page does not say is not claimed. */
export function claim(id: PaperId, facts: PaperFacts): PageFacts {
  return { id, facts: Object.fromEntries(Object.entries(facts).filter(([, fact]) => says(fact))) };
}

function says(fact: unknown): boolean {
  return fact !== undefined && !(Array.isArray(fact) && fact.length === 0);
}

/** The paper that the first of the links within leads to. `base` is the page's own address. */
export function paperLinkedIn(
  within: Element,
  selector: string,
  base: string,
): PaperId | undefined {
  for (const link of within.querySelectorAll(selector)) {
    const address = URL.parse(link.getAttribute('href') ?? '', base)?.href;
    const id = address && parsePaperLink(address)?.id;
    if (id) return id;
  }
  return undefined;
}
