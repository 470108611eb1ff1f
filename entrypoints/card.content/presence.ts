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
  onCome(): void;
  onGo(): void;
  signal: AbortSignal;
}

export function watchPresence(
  card: HTMLElement,
  { onCome, onGo, signal }: PresenceParts,
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
      focus = true;
      onCome();
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
