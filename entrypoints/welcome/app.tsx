/** Greets a new reader, once. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Where } from '../../components/popup/access.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { watchSettings } from '../../storage/settings.ts';
import { chooseWhere, onPermissions, readWhere } from '../popup/where.ts';

export function App() {
  const [where, setWhere] = useState<Where>('paper-sites');
  const refresh = (): void => void readWhere().then(setWhere);
  useEffect(() => {
    const stops = [onPermissions(refresh), watchSettings(refresh)];
    return () => stops.forEach((stop) => stop());
  }, []);
  return (
    <Welcome
      where={where}
      settingsUrl={browser.runtime.getURL('/options.html')}
      onWhere={(chosen) => {
        setWhere(chosen);
        // What the reader denied in the browser's dialog is not shown as chosen.
        void chooseWhere(chosen).then(refresh);
      }}
    />
  );
}
