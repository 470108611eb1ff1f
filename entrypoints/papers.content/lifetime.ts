/** How long this script lives: until one of a newer Papergloss, as after an update, comes into the page. */
import { browser } from 'wxt/browser';

/** In place of WXT's own, of which this is all we use: docs/decisions/0009-lean-content-script.md */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor(name: string) {
    const life = new AbortController();
    this.signal = life.signal;
    // Each lives in a world of its own, and the document is the only way from one to the other.
    const started = `${browser.runtime.id}:${name}`;
    document.dispatchEvent(new Event(started));
    const hear = (): void => {
      // The page can say so too. A script whose extension has gone has no identifier any more.
      if (!browser.runtime?.id) life.abort();
    };
    document.addEventListener(started, hear, { signal: life.signal });
  }
}
