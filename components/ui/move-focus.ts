const steps = {
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
  vertical: { ArrowDown: 1, ArrowUp: -1 },
};

/** Moves the focus among a group's buttons and links as arrow keys, Home and End do; tells whether the key was one of these. */
export function moveFocus(
  group: HTMLElement | null,
  key: string,
  along: keyof typeof steps,
): boolean {
  const buttons = [...(group?.querySelectorAll<HTMLElement>('button, a[role=menuitem]') ?? [])];
  const root = group?.getRootNode();
  // The document of a page, or the shadow root that the card lives in.
  const active = root && 'activeElement' in root ? root.activeElement : null;
  const at = buttons.findIndex((button) => button === active);
  const step = new Map(Object.entries(steps[along])).get(key);
  if (step !== undefined) buttons.at((at + step) % buttons.length)?.focus();
  else if (key === 'Home') buttons.at(0)?.focus();
  else if (key === 'End') buttons.at(-1)?.focus();
  else return false;
  return true;
}
