/**
 * Takes what happens in the card before any listener of the page, and hands a copy to what was meant inside.
 *
 * The copy is a plain event that stays in the shadow root: it runs the card's listeners and nothing else. What the
 * browser itself does (type, follow a link, fold, scroll) it does for the event that was stopped, unless a listener of
 * the card prevented the copy.
 */
import type { CardHost } from './host.ts';

export interface FocusHears {
  onFocus(): void;
  onBlur(): void;
}

const FOCUS = /^(?:focusin|focusout|focus|blur)$/;
const KEYS = /^(?:key|input|beforeinput|composition|cut|copy|paste)/;
/** Nothing in the card listens to these; the browser scrolls all the same. */
const UNHEARD = /^(?:touch|wheel)/;
/** What listeners of the card read. */
const READ = [
  'key',
  'code',
  'shiftKey',
  'ctrlKey',
  'altKey',
  'metaKey',
  'isComposing',
  'clientX',
  'clientY',
  'button',
  'pointerId',
  'pointerType',
] as const;
/** A click by Enter or the space bar follows its key at once. */
const AT_ONCE_MS = 100;

export function createGuard({ element, root }: CardHost, hears: FocusHears): (e: Event) => void {
  let focused: Element | null = null;
  let pressedAt = -Infinity;
  root.addEventListener('focusin', () => (focused = root.activeElement));

  return (event) => {
    if (event.target !== element || !event.isTrusted) return;
    if (FOCUS.test(event.type)) return takeFocus(event);
    if (UNHEARD.test(event.type)) return event.stopImmediatePropagation();
    const meant = targetOf(event);
    // Assistive technology may click where no pointer is: better heard by the page than not at all.
    if (!meant) return;
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && /^(?:Enter| )$/.test(event.key)) {
      pressedAt = event.timeStamp;
    }
    if (handOver(event, meant)) event.preventDefault();
  };

  function targetOf(event: Event): Element | null {
    if (KEYS.test(event.type)) return root.activeElement;
    const { clientX, clientY, detail, type } = event as MouseEvent;
    if (type === 'click' && detail === 0) {
      return event.timeStamp - pressedAt < AT_ONCE_MS ? root.activeElement : null;
    }
    const hit = root.elementFromPoint(clientX, clientY);
    return hit && root.contains(hit) ? hit : null;
  }

  /** Focus that moves within the card never leaves it; what comes here came from outside, or goes there. */
  function takeFocus(event: Event): void {
    event.stopImmediatePropagation();
    if (event.type === 'focusin') {
      focused = root.activeElement;
      hears.onFocus();
    } else if (event.type === 'focusout') {
      if (focused) handOver(event, focused);
      focused = null;
      hears.onBlur();
    }
  }

  /** @returns whether a listener of the card prevented it */
  function handOver(event: Event, meant: Element): boolean {
    const { bubbles, cancelable, type } = event;
    const copy = new Event(type, { bubbles, cancelable });
    for (const name of READ) {
      if (name in event) Object.defineProperty(copy, name, { value: Reflect.get(event, name) });
    }
    let prevented: boolean | undefined;
    const last = (): void => {
      prevented = copy.defaultPrevented;
      // The browser is not to follow a link twice.
      copy.preventDefault();
    };
    root.addEventListener(type, last);
    meant.dispatchEvent(copy);
    root.removeEventListener(type, last);
    return prevented ?? copy.defaultPrevented;
  }
}
