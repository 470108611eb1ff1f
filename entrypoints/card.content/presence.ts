/** Whether the reader is in the card: with the pointer, with the focus, or with both. */
export interface Presence {
  onFocus(): void;
  onBlur(): void;
  isHere(): boolean;
  /** Says again that nobody is here, if nobody is. */
  check(): void;
  forget(): void;
}

export interface PresenceParts {
  /** Whether the keyboard, not a press, brought the focus to where it is. */
  isByKeyboard(): boolean;
  onCome(): void;
  onGo(): void;
  signal: AbortSignal;
}

export function watchPresence(
  card: HTMLElement,
  { isByKeyboard, onCome, onGo, signal }: PresenceParts,
): Presence {
  let pointer = false;
  let focus = false;
  const isHere = (): boolean => pointer || focus;
  const check = (): void => {
    if (!isHere()) onGo();
  };
  const moved =
    (inside: boolean) =>
    (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      pointer = inside;
      if (inside) onCome();
      else check();
    };
  card.addEventListener('pointerenter', moved(true), { signal });
  card.addEventListener('pointerleave', moved(false), { signal });
  return {
    onFocus() {
      // A pressed button has the focus too, and does not hold the card when the pointer leaves.
      focus = isByKeyboard();
      if (isHere()) onCome();
    },
    onBlur() {
      focus = false;
      check();
    },
    isHere,
    check,
    forget() {
      pointer = false;
      focus = false;
    },
  };
}
