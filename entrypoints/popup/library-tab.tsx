import { browser } from 'wxt/browser';
import { Library } from '../../components/popup/Library.tsx';
import { send } from '../../messages.ts';
import { libraryRows } from './rows.ts';
import { useWatch } from './use-watch.ts';

export function LibraryTab() {
  const rows = useWatch(libraryRows);
  if (!rows) return null;
  return (
    <Library
      rows={rows}
      now={Date.now()}
      pageUrl={browser.runtime.getURL('/library.html')}
      onRemove={(id) => void send('set-saved', { id, saved: false })}
      onUndoRemove={(id) => void send('set-saved', { id, saved: true })}
    />
  );
}
