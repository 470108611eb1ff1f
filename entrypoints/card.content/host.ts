/** The card's place in the page: one element in the top layer, its content behind a shadow root. */
import cardCss from '../../assets/card.css?inline';
import tokensCss from '../../assets/tokens.css?inline';
import { CARD_TAG } from '../papers.content/first-dwell.ts';

/** Open only in the build for browser tests, which look inside. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

const HOST_CSS = `
:host{all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;width:auto!important;height:auto!important;max-width:none!important;max-height:none!important;transform:none!important;filter:none!important;opacity:1!important;visibility:visible!important;left:var(--x,0)!important;top:var(--top,auto)!important;bottom:var(--bottom,auto)!important;zoom:var(--zoom,1)!important;pointer-events:auto!important;color-scheme:light dark!important;font-size:13px!important;z-index:2147483647!important;contain:none!important;content-visibility:visible!important}
:host(:not(:popover-open)){display:none!important}
:host(:popover-open){display:block!important}
:host::backdrop{display:none!important}
object{all:initial;display:flow-root;margin:-48px;pointer-events:none}
object>.card{margin:48px}
@media print{:host,:host(:popover-open){display:none!important}}
`;

/** What makes all that is outside it inert, or closes when something outside it is pressed. */
const HOMES = 'dialog:modal,[popover]:popover-open,:fullscreen';

export interface CardHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** What the card is drawn into. */
  inner: HTMLElement;
  /** Into the top layer, and into what is open around the link there: all else may be inert. */
  showFor(anchor: Element): void;
  hide(): void;
  isShown(): boolean;
}

export function createCardHost(): CardHost {
  const element = document.createElement(CARD_TAG);
  const root = element.attachShadow({ mode: SHADOW_MODE });
  const style = document.createElement('style');
  style.textContent = tokensCss + cardCss + HOST_CSS;
  const inner = unsearched();
  root.append(style, inner);
  element.popover = 'manual';

  const isShown = (): boolean => element.isConnected && element.matches(':popover-open');

  return {
    element,
    root,
    inner,
    showFor(anchor) {
      const home = homeOf(anchor) ?? document.documentElement;
      if (isShown()) element.hidePopover();
      if (element.parentNode !== home) home.append(element);
      element.style.setProperty('--zoom', `${1 / zoomOf(home)}`);
      // Shown anew each time, it lies above what the page has put into the top layer meanwhile.
      element.showPopover();
      // Looked at, an object that shows nothing else lays out its content at once and not a frame later.
      void inner.contentDocument;
    },
    hide() {
      if (isShown()) element.hidePopover();
      element.remove();
    },
    isShown,
  };
}

/**
 * A page can search even closed shadow roots (`window.find`), text fields included, and so would learn what the reader
 * has saved and written. What stands in an object for want of anything else is shown, used and read out as anywhere
 * else, but not searched. An object cuts off what does not fit, whatever a style sheet says: it reaches beyond the card
 * as far as the card's shadow, and lets the pointer through there.
 */
function unsearched(): HTMLObjectElement {
  const object = document.createElement('object');
  // Without a role it would be read out as a plug-in.
  object.role = 'document';
  return object;
}

/** Through shadow roots, from the inside out. */
function homeOf(anchor: Element): Element | undefined {
  const home = anchor.closest(HOMES);
  if (home) return home;
  const root = anchor.getRootNode();
  return root instanceof ShadowRoot ? homeOf(root.host) : undefined;
}

/** `zoom` of the page, which multiplies through all that is inside. Not every browser can tell; those do not zoom. */
function zoomOf(element: Element): number {
  return (element as Partial<{ currentCSSZoom: number }>).currentCSSZoom ?? 1;
}
