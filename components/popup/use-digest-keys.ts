import { useEffect, useRef } from 'preact/hooks';

export interface DigestKeys {
  /** To the next row, or by -1 to the one before. */
  move(by: 1 | -1): void;
  save(): void;
  dismiss(): void;
  open(): void;
  read(): void;
  undo(): void;
  search(): void;
}

const acts: Record<string, (keys: DigestKeys) => void> = {
  j: (keys) => keys.move(1),
  k: (keys) => keys.move(-1),
  s: (keys) => keys.save(),
  x: (keys) => keys.dismiss(),
  o: (keys) => keys.open(),
  r: (keys) => keys.read(),
  u: (keys) => keys.undo(),
  '/': (keys) => keys.search(),
};

/** Single keys anywhere on the page, but where something is being typed. */
export function useDigestKeys(keys: DigestKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea'))
        return;
      const act = acts[event.key];
      if (!act) return;
      event.preventDefault();
      act(latest.current);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
