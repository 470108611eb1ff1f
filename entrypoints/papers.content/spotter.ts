/** Finds links to papers: those there at load, then only what is added or changed. */
import type { PaperLink } from '../../papers/paper-link.ts';
import { type Anchor, candidatesSelector, isAnchor, paperOf } from './links.ts';
import { inIdleSlices } from './idle.ts';

export interface Spotted {
  anchor: Anchor;
  link: PaperLink;
}

export interface SpotterHooks {
  onSpotted(found: Spotted[]): void;
  /** Links that left the page or lead elsewhere now. */
  onLost(anchors: Anchor[]): void;
}

export interface Spotter {
  /** Every spotted link that still stands in the page. */
  all(): Iterable<Spotted>;
}

export function startSpotter(hooks: SpotterHooks, signal: AbortSignal): Spotter {
  const spotted = new Map<Anchor, Spotted>();

  function look(anchors: Anchor[]): void {
    const found: Spotted[] = [];
    const lost: Anchor[] = [];
    for (const anchor of anchors) {
      const before = spotted.get(anchor);
      const link = anchor.isConnected ? paperOf(anchor) : undefined;
      if (before && before.link.id === link?.id) continue;
      if (before) {
        spotted.delete(anchor);
        lost.push(anchor);
      }
      if (!link) continue;
      const now = { anchor, link };
      spotted.set(anchor, now);
      found.push(now);
    }
    if (lost.length) hooks.onLost(lost);
    if (found.length) hooks.onSpotted(found);
  }

  const enqueue = inIdleSlices(look, signal);
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        if (isAnchor(target) && (spotted.has(target) || target.matches(candidatesSelector()))) {
          enqueue([target]);
        }
        continue;
      }
      for (const node of addedNodes) enqueue(candidatesIn(node));
      if (spotted.size) for (const node of removedNodes) enqueue(candidatesIn(node));
    }
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  enqueue(candidatesIn(document.documentElement));

  return {
    all: () => spotted.values().filter(({ anchor }) => anchor.isConnected),
  };
}

function candidatesIn(node: Node): Anchor[] {
  if (!(node instanceof Element)) return [];
  const inside = node.firstElementChild ? [...node.querySelectorAll(candidatesSelector())] : [];
  return (node.matches(candidatesSelector()) ? [node, ...inside] : inside).filter(isAnchor);
}
