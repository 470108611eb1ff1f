/** Finds open shadow roots, which nothing announces. */
import { hostsIn, isCustom, isOurs } from './hosts.ts';

/** A root may come well after its host; it is looked for this long, and then no more. */
const LOOK_AGAIN_MS = [100, 500, 2000, 5000];
const MOST_WAITING = 5000;

export interface ShadowRoots {
  /** Looks for hosts in what was added to the page, step by step. */
  lookIn(node: Element): Generator<unknown>;
}

/** @param onRoot told of every root once, and again when its host leaves the page or comes back */
export function findShadowRoots(
  onRoot: (root: ShadowRoot) => void,
  signal: AbortSignal,
): ShadowRoots {
  const known = new WeakSet<ShadowRoot>();
  const waiting = new Set<Element>();

  function tell(root: ShadowRoot): void {
    known.add(root);
    onRoot(root);
  }

  function take(host: Element): void {
    if (host.shadowRoot) tell(host.shadowRoot);
    else if (mayGetOne(host) && waiting.size < MOST_WAITING) wait(host);
  }

  function wait(host: Element): void {
    if (waiting.size === 0) {
      for (const delay of LOOK_AGAIN_MS) later(delay, lookAgain);
      later(LOOK_AGAIN_MS.at(-1)!, () => waiting.clear());
    }
    waiting.add(host);
  }

  function lookAgain(): void {
    for (const host of waiting) {
      if (!host.shadowRoot) continue;
      waiting.delete(host);
      tell(host.shadowRoot);
    }
  }

  function later(delay: number, then: () => void): void {
    const timer = setTimeout(then, delay);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  // Whatever its host, a root that the pointer is in is seen.
  document.addEventListener(
    'pointerover',
    (event) => {
      for (const node of event.composedPath()) {
        const isNew = node instanceof ShadowRoot && !known.has(node);
        if (isNew && !isOurs(node.host)) tell(node);
      }
    },
    { capture: true, passive: true, signal },
  );

  return {
    *lookIn(node) {
      for (const hosts of hostsIn(node)) {
        hosts.forEach(take);
        yield;
      }
    },
  };
}

/** What pages give a shadow root to, besides custom elements. */
const MAY_GET_ONE = new Set(['div', 'section', 'article', 'aside', 'main']);

/** A custom element that is defined attached its root when it was made, or never will. */
function mayGetOne(host: Element): boolean {
  return isCustom(host) ? !host.matches(':defined') : MAY_GET_ONE.has(host.localName);
}
