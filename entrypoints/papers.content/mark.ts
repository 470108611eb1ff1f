/** The small sign beside a link. Its box is the same in every state, and what it tells is behind a shadow root. */
import MARK_STYLE from '../../assets/mark.css?inline';
import type { MarkState } from '../../messages.ts';

/** Open only in the build for browser tests, which look inside. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

export const MARK_TAG = 'papergloss-mark';

export interface Mark {
  host: HTMLElement;
  show(state: MarkState): void;
}

let dress: ((root: ShadowRoot) => void) | undefined;

export function createMark(): Mark {
  const host = document.createElement(MARK_TAG);
  // The link's own text says all that a screen reader needs.
  host.setAttribute('aria-hidden', 'true');
  // A finger is taken to mean what hears clicks nearby: without this, the link.
  host.addEventListener('click', () => {});
  const root = host.attachShadow({ mode: SHADOW_MODE });
  const sign = document.createElement('i');
  sign.className = 'sign';
  root.append(sign);
  (dress ??= dresser())(root);
  return {
    host,
    show(state) {
      const told = (Object.keys(state) as (keyof MarkState)[]).filter((each) => state[each]);
      sign.className = ['sign', ...told].join(' ');
    },
  };
}

/** One sheet for all marks; where a script of ours may not share one, as in Firefox, each has its own. */
function dresser(): (root: ShadowRoot) => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(MARK_STYLE);
    document.createElement('p').attachShadow({ mode: 'closed' }).adoptedStyleSheets = [sheet];
    return (root) => {
      root.adoptedStyleSheets = [sheet];
    };
  } catch {
    return (root) => {
      const style = document.createElement('style');
      style.textContent = MARK_STYLE;
      root.prepend(style);
    };
  }
}
