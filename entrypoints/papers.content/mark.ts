/** The small sign beside a link. Its box is the same in every state, and what it tells is behind a shadow root. */
import type { MarkState } from '../../messages.ts';

/** Open only in the build for browser tests, which look inside. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

export const MARK_TAG = 'papergloss-mark';

const STYLE = `
:host{all:initial!important;display:inline-block!important;width:11px!important;height:1em!important;vertical-align:-.1em!important;cursor:pointer!important;user-select:none!important;-webkit-user-select:none!important}
i{position:relative;display:block;width:11px;height:100%;--c:#8a8175;--r:#b3361f}
i::before{content:"";position:absolute;box-sizing:border-box;left:3px;top:.25em;width:6px;height:6px;border-radius:50%;border:1.3px solid var(--c)}
.known::before{background:var(--c)}
.read::before{border-radius:1px}
.subscribed::before,.trending::before{border-color:var(--r)}
.trending::before{background:var(--r)}
.saved::before{background:var(--r);border:0;border-radius:1px;height:9px;top:.15em;clip-path:polygon(0 0,100% 0,100% 100%,50% 72%,0 100%)}
@media(prefers-color-scheme:dark){i{--c:#968f84;--r:#ff8f78}}
@media(forced-colors:active){i{--c:CanvasText;--r:Highlight;forced-color-adjust:none}}
@media print{i{visibility:hidden}}
`;

export interface Mark {
  host: HTMLElement;
  show(state: MarkState): void;
}

export function createMark(): Mark {
  const host = document.createElement(MARK_TAG);
  // The link's own text says all that a screen reader needs.
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: SHADOW_MODE });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const sign = document.createElement('i');
  root.append(style, sign);
  return {
    host,
    show(state) {
      sign.className = (Object.keys(state) as (keyof MarkState)[])
        .filter((each) => state[each])
        .join(' ');
    },
  };
}
