/** The popup: what storage holds, shown live. */
import { useState } from 'preact/hooks';
import { PopupFrame } from '../../components/popup/PopupFrame.tsx';
import type { PopupTab } from '../../components/popup/types.ts';
import type { Feed } from '../../storage/live.ts';
import type { DigestPage } from './digest-page.ts';
import { DigestTab } from './digest-tab.tsx';
import { LibraryTab } from './library-tab.tsx';
import { SubscriptionsTab } from './subscriptions-tab.tsx';
import type { TabHere } from './this-tab.ts';
import { ThisPageTab } from './this-page-tab.tsx';
import { usePromise } from './use-watch.ts';

export interface AppProps {
  tabOfPopup(): Promise<TabHere | undefined>;
  newestDigest: Feed<DigestPage>;
  /** As a tab of its own, with room. */
  full?: boolean;
}

export function App({ tabOfPopup, newestDigest, full }: AppProps) {
  const [chosen, choose] = useState<PopupTab>();
  const here = usePromise(tabOfPopup);
  if (!here.settled) return null;
  // On a page with papers they come first; elsewhere the day's digest does.
  const aboutPage = Boolean(here.value?.paper || here.value?.linked?.length);
  const tab = chosen ?? (aboutPage ? 'this-page' : 'digest');
  return (
    <PopupFrame tab={tab} onTab={choose}>
      {tab === 'this-page' && <ThisPageTab here={here.value} />}
      {tab === 'digest' && <DigestTab newest={newestDigest} full={full} />}
      {tab === 'library' && <LibraryTab />}
      {tab === 'subscriptions' && <SubscriptionsTab />}
    </PopupFrame>
  );
}
