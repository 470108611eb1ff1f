/** Says when something is selected, so that the browser's menu can say how much: Chromium asks nobody when it opens one. */

/** After the hand has come to rest, and well before it has found the other button. */
const SETTLED_MS = 120;

export function watchSelection(tell: () => void, signal: AbortSignal): void {
  let told = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const isRange = getSelection()?.type === 'Range';
    if ((isRange || told) && !signal.aborted) tell();
    told = isRange;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED_MS);
  };
  document.addEventListener('selectionchange', later, { signal });
  // Another tab may have spoken meanwhile.
  addEventListener('focus', later, { signal });
}
