/** A gloss's place in the page's own flow: a box whose size is fixed when it is made, its content behind a shadow root. */
import pageCss from '../../assets/page.css?inline';
import tokensCss from '../../assets/tokens.css?inline';

/** Open only in the build for browser tests, which look inside. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

export const GLOSS_TAG = 'papergloss-gloss';

export interface GlossBox {
  /** Pixels. */
  height: number;
  margin: number;
  /** As far from the left as the page's own blocks around it. */
  indent?: number;
}

/** `contain: size` keeps the box's size from depending on what is in it, whatever that is. */
const boxCss = ({ height, margin, indent = 0 }: GlossBox): string => `
:host{all:initial!important;display:block!important;contain:size layout style!important;box-sizing:border-box!important;height:${height}px!important;margin:${margin}px 0 ${margin}px ${indent}px!important;opacity:1!important;visibility:visible!important}
`;

export interface GlossHost {
  element: HTMLElement;
  /** Where to render; made at first use, since most entries of a long list are never scrolled to. */
  inner(): HTMLElement;
  /** Another box, when the page's own layout has settled. */
  reshape(box: GlossBox): void;
  /** Light or dark as the page around is, whatever the reader's system prefers. */
  followPage(): void;
}

export function createGlossHost(box: GlossBox): GlossHost {
  const element = document.createElement(GLOSS_TAG);
  const root = element.attachShadow({ mode: SHADOW_MODE });
  const style = document.createElement('style');
  style.textContent = boxCss(box);
  root.append(style);
  let inner: HTMLElement | undefined;
  let look: HTMLStyleElement | undefined;

  function followPage(): void {
    if (!look) return;
    const css = lookFor(isDark(element));
    if (look.textContent !== css) look.textContent = css;
  }

  return {
    element,
    reshape(now) {
      style.textContent = boxCss(now);
    },
    inner() {
      if (!inner) {
        look = document.createElement('style');
        inner = document.createElement('div');
        inner.style.height = '100%';
        root.append(look, inner);
        followPage();
      }
      return inner;
    },
    followPage,
  };
}

/** Our colours know light and dark by the system's preference; here the page decides. */
function lookFor(dark: boolean): string {
  const tokens = tokensCss.replace(/\(prefers-color-scheme:\s*dark\)/, dark ? 'all' : 'not all');
  return `${tokens}${pageCss}:host{color-scheme:${dark ? 'dark' : 'light'}}`;
}

/** A page is dark where its text is light. */
function isDark(element: HTMLElement): boolean {
  const { color } = getComputedStyle(element.parentElement ?? document.documentElement);
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
