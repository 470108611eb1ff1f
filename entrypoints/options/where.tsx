import { useEffect, useState } from 'preact/hooks';
import type { Where } from '../../components/popup/access.ts';
import { WhereToRead } from '../../components/welcome/WhereToRead.tsx';
import { watchSettings } from '../../storage/settings.ts';
import { chooseWhere, onPermissions, readWhere } from '../popup/where.ts';

/** Where pages are read, as the browser's permissions and our own setting have it now. */
export function WhereSettings() {
  const [where, setWhere] = useState<Where>();
  useEffect(() => {
    const refresh = () => void readWhere().then(setWhere);
    const stops = [onPermissions(refresh), watchSettings(refresh)];
    return () => stops.forEach((stop) => stop());
  }, []);
  if (!where) return null;
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <WhereToRead where={where} onWhere={(chosen) => void chooseWhere(chosen)} />
    </section>
  );
}
