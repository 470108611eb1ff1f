/** Whether the reader is in the card: with the pointer, or with the keyboard. A click leaves focus behind that is neither. */
export interface Presence {
  onFocus(): void;
  onBlur(): void;
  isHere(): boolean;
  /** Says again that nobody is here, if nobody is. */
  check(): void;
  forget(): void;
}

export interface PresenceParts {
  /** The focus is in the card, and shows. */
  hasKeyboard(): boolean;
  onCome(): void;
  onGo(): void;
  signal: AbortSignal;
}

export function watchPresence(
  card: HTMLElement,
  { hasKeyboard, onCome, onGo, signal }: PresenceParts,
): Presence {
  let pointer = false;
  const isHere = (): boolean => pointer || hasKeyboard();
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
    onFocus: onCome,
    onBlur: check,
    isHere,
    check,
    forget() {
      pointer = false;
    },
  };
}
