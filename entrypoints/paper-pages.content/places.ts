/** Where glosses stand on each kind of page, and how large their boxes are: by the page's own layout alone. */
import { abstractHeading } from './read/hugging-face.ts';
import type { Entry } from './read/claim.ts';
import type { GlossBox } from './host.ts';

const LINE = 20;
const TALLER_LINE = 22;
/** Below this width of the page a text needs twice the lines. */
const NARROW = 700;

function isNarrow(): boolean {
  return document.documentElement.clientWidth < NARROW;
}

const ABSTRACT = 'blockquote.abstract';
const AUTHORS = '#abs .authors';

/** Between the authors and the abstract. */
export function putOnAbstractPage(element: Element): boolean {
  const abstract = document.querySelector(ABSTRACT);
  const authors = document.querySelector(AUTHORS);
  if (abstract) abstract.before(element);
  else if (authors) authors.after(element);
  return element.isConnected;
}

/** Room for a TL;DR of the usual length, its origin, and a row of actions. */
export function boxOnAbstractPage(): GlossBox {
  const lines = isNarrow() ? 5 : 2;
  const beside = document.querySelector(ABSTRACT) ?? document.querySelector(AUTHORS);
  const indent = beside ? Number.parseFloat(getComputedStyle(beside).marginLeft) || 0 : 0;
  return { height: lines * TALLER_LINE + LINE + 38, margin: 14, indent };
}

/** Above the abstract's heading. */
export function putOnHuggingFace(element: Element): boolean {
  abstractHeading(document)?.before(element);
  return element.isConnected;
}

export const boxOnHuggingFace = (): GlossBox => ({ height: 32, margin: 10 });

/** Above the abstract where the list shows it, else at the entry's end. */
export function putInEntry({ element: entry }: Entry, element: Element): boolean {
  if (!entry.isConnected) return false;
  const abstract = entry.querySelector('p.abstract, .meta > p.mathjax');
  const meta = entry.querySelector('.meta') ?? entry;
  if (abstract) abstract.before(element);
  else meta.append(element);
  return element.isConnected;
}

/** Two lines where the page has the abstract and so a TL;DR can be made; else one. */
export function linesInEntry({ facts }: Entry): number {
  return (facts.abstract ? 2 : 1) * (isNarrow() ? 2 : 1);
}

export function boxInEntry(lines: number): GlossBox {
  return { height: lines * LINE, margin: 4 };
}
