/** Says when something is selected, so that the browser's menu can say how much: Chromium asks nobody when it opens one. */

/** After the hand has come to rest, and well before it has found the other button. */
const SETTLED_MS = 120;

/** @param tell told whether something is selected; not again that nothing is */
export function watchSelection(tell: (selected: boolean) => void, signal: AbortSignal): void {
  let told = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (selected: boolean): void => {
    if ((selected || told) && !signal.aborted) tell(selected);
    told = selected;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => say(getSelection()?.type === 'Range'), SETTLED_MS);
  };
  // The menu speaks of the page in front. Were the background to watch for that, each change of tabs would wake it.
  const leave = (): void => {
    clearTimeout(timer);
    say(false);
  };
  document.addEventListener('selectionchange', later, { signal });
  addEventListener('focus', later, { signal });
  addEventListener('blur', leave, { signal });
  addEventListener('pagehide', leave, { signal });
}
