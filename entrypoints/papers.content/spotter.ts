/** Finds links to papers: those there at load, then only what is added or changed. */
import type { PaperLink } from '../../papers/paper-link.ts';
import type { PaperId } from '../../papers/paper.ts';
import { inIdleSlices } from './idle.ts';
import { type Anchor, candidateSelectors, isAnchor, paperOf } from './links.ts';
import { MARK_TAG } from './mark.ts';
import { whenNear } from './near.ts';
import { findShadowRoots } from './shadow-roots.ts';

export interface Spotted {
  anchor: Anchor;
  link: PaperLink;
}

export interface SpotterHooks {
  /** Links that are new, or that the page has moved. */
  onSpotted(found: Spotted[]): void;
  /** Links that left the page or lead elsewhere now. */
  onLost(anchors: Anchor[]): void;
  onMarkRemoved(mark: Element): void;
}

export interface Spotter {
  /** Every spotted link that still stands in the page. */
  all(): Iterable<Spotted>;
  /** The papers of all links, those far from the view too. */
  papers(): Iterable<PaperId>;
}

/**
 * One step of an idle slice. Further links are looked at when the reader comes near them, so that no page costs more
 * than what is read of it.
 */
const AHEAD = 100;
/** Where one query is this fast, the others are one. */
const SMALL_MS = 8;
const WATCHED = { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] };

export function startSpotter(hooks: SpotterHooks, signal: AbortSignal): Spotter {
  const spotted = new Map<Anchor, Spotted>();
  const far = new Set<{ nodes: ArrayLike<Element>; from: number }>();
  const near = whenNear(signal);
  const roots = new WeakSet<ShadowRoot>();
  let selectors = candidateSelectors(document.baseURI);
  let found: Spotted[] = [];
  let lost: Anchor[] = [];

  function look(node: Node): void {
    if (!isAnchor(node)) return;
    const before = spotted.get(node);
    const link = node.isConnected ? paperOf(node) : undefined;
    if (!before && !link) return;
    if (before && before.link.id !== link?.id) {
      spotted.delete(node);
      lost.push(node);
    }
    if (!link) return;
    const now = { anchor: node, link };
    spotted.set(node, now);
    found.push(now);
  }

  function* lookAll(nodes: ArrayLike<Element>, from = 0): Generator<void> {
    const until = Math.min(nodes.length, from + AHEAD);
    for (let next = from; next < until; next++) look(nodes[next]!);
    yield;
    if (until === nodes.length) return;
    const rest = { nodes, from: until };
    far.add(rest);
    near(nodes[until - 1]!, () => {
      far.delete(rest);
      later(lookAll(nodes, until));
    });
  }

  function* scan(nodes: Iterable<Node>): Generator<unknown> {
    for (const node of nodes) {
      if (node instanceof Element) {
        look(node);
        if (node.firstElementChild) yield* scanWithin(node);
        yield* shadows.lookIn(node);
      } else if (node instanceof ShadowRoot) {
        yield* scanWithin(node);
        for (const child of node.children) yield* shadows.lookIn(child);
      }
      yield;
    }
  }

  function* scanWithin(node: ParentNode): Generator<unknown> {
    const [first = '', ...others] = selectors;
    const start = performance.now();
    const candidates = node.querySelectorAll(first);
    const isSmall = performance.now() - start < SMALL_MS;
    yield* lookAll(candidates);
    yield;
    for (const selector of isSmall && others.length > 0 ? [others.join()] : others) {
      yield* lookAll(node.querySelectorAll(selector));
      yield;
    }
  }

  const later = inIdleSlices(signal, () => {
    const [nowFound, nowLost] = [found, lost];
    found = [];
    lost = [];
    if (nowLost.length) hooks.onLost(nowLost);
    if (nowFound.length) hooks.onSpotted(nowFound);
  });

  const shadows = findShadowRoots((root) => {
    if (!roots.has(root)) observer.observe(root, WATCHED);
    roots.add(root);
    later(scan([root]));
  }, signal);

  const observer = new MutationObserver((records) => {
    const touched = new Set<Node>();
    const added = new Set<Node>();
    let rebased = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        if (isBase(target)) rebased = true;
        else if (isAnchor(target)) touched.add(target);
        continue;
      }
      for (const node of addedNodes) {
        rebased ||= isBase(node);
        if (!(node instanceof Element) || isMark(node)) continue;
        // What was added along with its parent is seen there.
        if (!added.has(target)) touched.add(node);
        added.add(node);
      }
      for (const node of removedNodes) {
        rebased ||= isBase(node);
        if (!(node instanceof Element)) continue;
        if (isMark(node)) hooks.onMarkRemoved(node);
        else if (spotted.size) touched.add(node);
      }
    }
    if (touched.size) later(scan(touched));
    if (rebased) rescan();
  });

  function rescan(): void {
    selectors = candidateSelectors(document.baseURI);
    later(lookAll([...spotted.keys()]));
    later(scan([document.documentElement]));
  }

  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => observer.disconnect());
  later(scan([document.documentElement]));

  return {
    all: () => spotted.values().filter(({ anchor }) => anchor.isConnected),
    *papers() {
      for (const { link } of spotted.values()) yield link.id;
      for (const { nodes, from } of far) {
        for (let next = from; next < nodes.length; next++) {
          const node = nodes[next];
          const link = isAnchor(node) && node.isConnected && paperOf(node);
          if (link) yield link.id;
        }
      }
    },
  };
}

const isBase = (node: Node): boolean => node instanceof HTMLBaseElement;
const isMark = (node: Element): boolean => node.localName === MARK_TAG;
