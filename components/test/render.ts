/** Renders into a document, and finds things as a reader or a screen reader would. */
import { render as renderInto, type VNode } from 'preact';
import { act } from 'preact/test-utils';

export interface Rendered {
  root: HTMLElement;
  /** The one button of this accessible name. */
  button(name: string): HTMLButtonElement;
  /** The one element of this role, explicit or native, and name. */
  named(selector: string, name: string): HTMLElement;
  click(element: HTMLElement): Promise<void>;
  type(field: HTMLInputElement, text: string): Promise<void>;
  key(element: HTMLElement, key: string): Promise<KeyboardEvent>;
  again(node: VNode): Promise<void>;
  text(selector: string): string | undefined;
}

let before: Element | undefined;

export async function render(node: VNode): Promise<Rendered> {
  // What an earlier test rendered listens to the document no more.
  if (before) renderInto(null, before);
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  before = root;
  const again = (next: VNode) => act(() => renderInto(next, root));
  await again(node);
  const named = (selector: string, name: string) => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(
      (e) => nameOf(e) === name,
    );
    if (found.length !== 1) throw new Error(`${found.length} of ${selector} named “${name}”`);
    return found[0]!;
  };
  return {
    root,
    named,
    again,
    button: (name) => named('button', name) as HTMLButtonElement,
    click: (element) =>
      act(async () => {
        element.click();
        // What the click asked for may take some turns to come.
        await new Promise((resolve) => setTimeout(resolve));
      }),
    type: (field, text) =>
      act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    key: async (element, key) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      await act(() => void element.dispatchEvent(event));
      return event;
    },
    text: (selector) => root.querySelector(selector)?.textContent ?? undefined,
  };
}

/** The accessible name, by the parts of the rules that our components use: label, reference, visible content. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby');
  const source = by === null ? element : document.getElementById(by);
  return heard(source);
}

function heard(node: Node | null): string {
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  if (!node?.hasChildNodes()) return (node?.textContent ?? '').replace(/\s+/g, ' ');
  return [...node.childNodes].map(heard).join('').trim();
}
