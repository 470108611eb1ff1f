import { useEffect, useRef, useState } from 'preact/hooks';
import type { Where } from '../../components/popup/access.ts';
import { WhereToRead } from '../../components/welcome/WhereToRead.tsx';
import { watchSettings } from '../../storage/settings.ts';
import { chooseWhere, onPermissions, readWhere } from '../popup/where.ts';

/** Where pages are read, as the browser's permissions and our own setting have it now. */
export function WhereSettings() {
  const [where, setWhere] = useState<Where>();
  /** The browser is being asked: what it says of before is not to undo the click meanwhile. */
  const asking = useRef(false);
  const refresh = () => void readWhere().then((now) => asking.current || setWhere(now));
  const choose = async (chosen: Where): Promise<void> => {
    setWhere(chosen);
    asking.current = true;
    await chooseWhere(chosen).catch(() => false);
    asking.current = false;
    refresh();
  };
  useEffect(() => {
    const stops = [onPermissions(refresh), watchSettings(refresh)];
    return () => stops.forEach((stop) => stop());
  }, []);
  if (!where) return null;
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <WhereToRead where={where} onWhere={(chosen) => void choose(chosen)} />
    </section>
  );
}
