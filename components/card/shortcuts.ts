/** Keys of the card, while the focus is in it. A key presses the control that carries it in `aria-keyshortcuts`. */
export const shortcuts = [
  { key: 's', does: 'save, or take it back' },
  { key: 'c', does: 'copy' },
  { key: 'o', does: 'open' },
  { key: 'n', does: 'note' },
  { key: 't', does: 'another TL;DR' },
  { key: 'a', does: 'abstract' },
  { key: 'r', does: 'related works' },
  { key: 'f', does: 'follow an author' },
  { key: 'l', does: 'more like this' },
  { key: 'b', does: 'back' },
  { key: 'p', does: 'pin' },
  { key: 'm', does: 'move, with the arrow keys' },
  { key: 'x', does: 'turn off' },
  { key: '?', does: 'these keys' },
  { key: 'Esc', does: 'close' },
] as const;

export type ShortcutKey = (typeof shortcuts)[number]['key'];

/** The shortcut that a key means; undefined where it is typed, or belongs to the browser. */
export function shortcutOf(event: KeyboardEvent): ShortcutKey | undefined {
  const { key, target, ctrlKey, altKey, metaKey, isComposing } = event;
  if (ctrlKey || altKey || metaKey || isComposing) return undefined;
  if (target instanceof Element && target.matches('textarea, input, select')) return undefined;
  return shortcuts.find((each) => each.key === key)?.key;
}

/** Presses the control that a key belongs to. Nothing of it is heard outside the card. */
export function press(card: HTMLElement | null, key: ShortcutKey): boolean {
  const control = card?.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
  if (!control) return false;
  control.focus();
  const folds = control.closest('summary')?.parentElement;
  if (folds instanceof HTMLDetailsElement) folds.open = !folds.open;
  else control.dispatchEvent(new Event('click', { bubbles: true }));
  return true;
}
