import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Library } from '../../components/popup/Library.tsx';
import { send } from '../../messages.ts';
import { libraryRows } from './library-rows.ts';
import { useWatch } from './use-watch.ts';

/** A long library is shown in parts, so that the popup opens at once. */
const AT_A_TIME = 100;

export function LibraryTab() {
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(AT_A_TIME);
  const library = useWatch(() => libraryRows(typed, limit), [typed, limit]);
  if (!library) return null;
  return (
    <Library
      {...library}
      typed={typed}
      now={Date.now()}
      pageUrl={browser.runtime.getURL('/library.html')}
      onTyped={setTyped}
      onMore={() => setLimit(limit + AT_A_TIME)}
      onRemove={(id) => void send('set-saved', { id, saved: false })}
      onUndoRemove={(id) => void send('set-saved', { id, saved: true })}
    />
  );
}
