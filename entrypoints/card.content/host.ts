/** The card's place in the page: one element in the top layer, its content behind a shadow root. */
import cardCss from '../../assets/card.css?inline';
import tokensCss from '../../assets/tokens.css?inline';

/** Open only in the build for browser tests, which look inside. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

const HOST_CSS = `
:host{all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;width:auto!important;height:auto!important;max-width:none!important;max-height:none!important;transform:none!important;filter:none!important;opacity:1!important;visibility:visible!important;left:var(--x,0)!important;top:var(--y,0)!important;pointer-events:auto!important;color-scheme:light dark!important}
:host(:not(:popover-open)){display:none!important}
:host(:popover-open){display:block!important}
`;

export interface CardHost {
  element: HTMLElement;
  root: ShadowRoot;
  inner: HTMLElement;
  /** Into the top layer, and into the modal dialog around the link if there is one: all else is inert. */
  showFor(anchor: Element): void;
  hide(): void;
  isShown(): boolean;
}

export function createCardHost(): CardHost {
  const element = document.createElement('papergloss-card');
  const root = element.attachShadow({ mode: SHADOW_MODE });
  const style = document.createElement('style');
  style.textContent = tokensCss + cardCss + HOST_CSS;
  const inner = document.createElement('div');
  root.append(style, inner);
  element.popover = 'manual';

  const isShown = (): boolean => element.isConnected && element.matches(':popover-open');

  return {
    element,
    root,
    inner,
    showFor(anchor) {
      const home = anchor.closest('dialog:modal') ?? document.documentElement;
      if (element.parentNode !== home) {
        if (isShown()) element.hidePopover();
        home.append(element);
      }
      if (!isShown()) element.showPopover();
    },
    hide() {
      if (isShown()) element.hidePopover();
      element.remove();
    },
    isShown,
  };
}
