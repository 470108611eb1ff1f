/** Anchors of every kind, and the papers they lead to. */
import { readIdAtStart } from '../../papers/paper-id.ts';
import { hasPapersOfItsOwn, type PaperLink, parsePaperLink } from '../../papers/paper-link.ts';

export type Anchor = HTMLAnchorElement | HTMLAreaElement | SVGAElement;

/**
 * What the hints have in common as people write them, case by case: a selector that ignores case takes the engine five
 * times as long, and each further one as long as the first. The few other links with an `iv` cost less to look at.
 * A namespace is let through for SVG's `xlink:href`.
 */
const WRITTEN = ['iv', 'IV', 'apers', 'APERS', 'xxx.', 'XXX.', 'front.math'];
const CANDIDATES = WRITTEN.map((hint) => `[*|href*="${hint}"]`);

/** How many hints one query looks for: with more, a page of 100,000 links would feel it. */
const HINTS_AT_ONCE = 2;

/** Native selectors that together let through every link that can be a paper's, and few others. */
export function candidateSelectors(baseUrl: string): string[] {
  // Relative links name no host: where they lead to papers, every link is one to look at.
  if (hasPapersOfItsOwn(URL.parse(baseUrl)?.hostname ?? '')) return [':any-link'];
  const selectors = [];
  for (let from = 0; from < CANDIDATES.length; from += HINTS_AT_ONCE) {
    selectors.push(CANDIDATES.slice(from, from + HINTS_AT_ONCE).join());
  }
  return selectors;
}

export function isAnchor(node: unknown): node is Anchor {
  return (
    node instanceof HTMLAnchorElement ||
    node instanceof HTMLAreaElement ||
    node instanceof SVGAElement
  );
}

/** The absolute address; an SVG link keeps it relative and animated. */
export function hrefOf(anchor: Anchor): string {
  const { href } = anchor;
  if (typeof href === 'string') return href;
  return URL.parse(href.baseVal, anchor.baseURI)?.href ?? '';
}

/** Most links to papers are written like this, and need no address taken apart. */
const PLAIN = /^https?:\/\/(?:arxiv\.org\/(?:abs|pdf)|huggingface\.co\/papers)\//;

export function paperOf(anchor: Anchor): PaperLink | undefined {
  // The attribute takes the engine half as long as the property, which resolves it first.
  const written = anchor.getAttribute('href') ?? '';
  const start = PLAIN.exec(written)?.[0];
  const read = start && readIdAtStart(written.slice(start.length));
  if (read && read.rest === '') return read.link;
  // An address that lost its scheme or a slash is a path of the page to a browser, and to a reader what it says.
  return parsePaperLink(written) ?? parsePaperLink(hrefOf(anchor));
}

/** The nearest link around what an event hit, through open shadow roots. */
export function anchorOf(event: globalThis.Event): Anchor | undefined {
  for (const node of event.composedPath()) {
    if (isAnchor(node)) return node;
    if (node === document.body) return undefined;
  }
  return undefined;
}
