/** Anchors of every kind, and the papers they lead to. */
import {
  hasPapersOfItsOwn,
  type PaperLink,
  parsePaperLink,
  PAPER_HINTS,
} from '../../papers/paper-link.ts';

export type Anchor = HTMLAnchorElement | HTMLAreaElement | SVGAElement;

let selector: string | undefined;

/**
 * One native selector that lets through every link that can be a paper's, and few others. Where a host has papers of
 * its own, links are relative and carry no hint.
 */
export function candidatesSelector(): string {
  selector ??= hasPapersOfItsOwn(new URL(document.baseURI).hostname)
    ? '[href]'
    : PAPER_HINTS.map((hint) => `[href*="${hint}" i]`).join();
  return selector;
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

export function paperOf(anchor: Anchor): PaperLink | undefined {
  return parsePaperLink(hrefOf(anchor));
}

/** The nearest link around what an event hit, through open shadow roots. */
export function anchorOf(event: globalThis.Event): Anchor | undefined {
  for (const node of event.composedPath()) {
    if (isAnchor(node)) return node;
    if (node === document.body) return undefined;
  }
  return undefined;
}
