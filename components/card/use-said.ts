import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough to read and to change one's mind; the button takes back at any time. */
const SHOWN_FOR_MS = 8000;

/**
 * What came of the last action. That a paper was saved the button shows by itself, so it is only announced; where it
 * was asked for does not matter: here, a menu, a key, another tab.
 *
 * @param inUse whether the focus is on what would go
 */
export function useSaid(saved: boolean, inUse: () => boolean) {
  const [said, setSaid] = useState<{ text: string; about?: 'saving' }>();
  const before = useRef(saved);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const put = (next: typeof said) => {
    clearTimeout(timer.current);
    setSaid(next);
    if (next) timer.current = setTimeout(() => put(inUse() ? next : undefined), SHOWN_FOR_MS);
  };
  useEffect(() => {
    if (before.current !== saved) {
      put({ text: saved ? 'Saved' : 'Removed from your library', about: 'saving' });
    }
    before.current = saved;
  }, [saved]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const undo = said?.about === 'saving';
  return {
    said: said?.text ?? '',
    quietly: undo && saved,
    undo,
    say: (text: string) => put({ text }),
    hush: () => put(undefined),
  };
}
