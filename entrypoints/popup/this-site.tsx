/** The access to the site of the popup's tab, shown live. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Access, Where } from '../../components/popup/access.ts';
import { SiteAccess } from '../../components/popup/SiteAccess.tsx';
import { send } from '../../messages.ts';
import { API_HOSTS, PAPER_SITES, patternOf } from '../../sites.ts';
import { changeSettings, readSettings, watchSettings } from '../../storage/settings.ts';
import type { TabHere } from './this-tab.ts';
import { accessTo, chooseWhere, onPermissions, readWhere } from './where.ts';

export interface ThisSiteProps {
  here: TabHere;
  /** The page may be read now, or no more. */
  onChange(): void;
}

interface Known {
  access: Access;
  off: boolean;
  where: Where;
  cards: boolean;
  servicesWithdrawn: boolean;
}

export function ThisSite({ here, onChange }: ThisSiteProps) {
  const [known, setKnown] = useState<Known>();
  const host = URL.parse(here.address)?.hostname ?? '';
  const pattern = patternOf(here.address);

  useEffect(() => {
    const refresh = (): void => {
      void know(here.address, host).then(setKnown);
      onChange();
    };
    const stops = [onPermissions(refresh), watchSettings(refresh)];
    return () => stops.forEach((stop) => stop());
  }, [here.address]);

  if (!known) return null;

  const grant = (origins: string[]): void => void browser.permissions.request({ origins });
  return (
    <SiteAccess
      {...known}
      host={host}
      reading={here.linked !== undefined}
      onReadNow={() => void send('read-tab', { tab: here.id }).then(onChange)}
      onSwitch={(on) => void switchSite(host, on)}
      onAllowSite={() => pattern && grant([pattern])}
      onForgetSite={() => pattern && void browser.permissions.remove({ origins: [pattern] })}
      onRepair={() => grant([...API_HOSTS, ...PAPER_SITES])}
      onWhere={(where) => void chooseWhere(where)}
      onCards={(cards) => void changeSettings({ cards })}
    />
  );
}

async function know(address: string, host: string): Promise<Known> {
  const [access, where, settings, services] = await Promise.all([
    accessTo(address),
    readWhere(),
    readSettings(),
    browser.permissions.contains({ origins: API_HOSTS }),
  ]);
  const { cards, offSites } = settings;
  return { access, where, cards, off: offSites.includes(host), servicesWithdrawn: !services };
}

async function switchSite(host: string, on: boolean): Promise<void> {
  const { offSites } = await readSettings();
  const others = offSites.filter((each) => each !== host);
  await changeSettings({ offSites: on ? others : [...others, host] });
}
