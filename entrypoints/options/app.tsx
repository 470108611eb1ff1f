/** The settings: what storage holds, shown and changed. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CacheSettings } from '../../components/options/CacheSettings.tsx';
import { CardSettings } from '../../components/options/CardSettings.tsx';
import { DigestSettings } from '../../components/options/DigestSettings.tsx';
import { EraseSettings } from '../../components/options/EraseSettings.tsx';
import { Findable, isFound } from '../../components/options/Findable.tsx';
import { PageSettings } from '../../components/options/PageSettings.tsx';
import { SourceSettings } from '../../components/options/SourceSettings.tsx';
import { type DamageCounts, watchDamage } from '../../storage/damage.ts';
import { ZoteroSettings } from '../../components/options/ZoteroSettings.tsx';
import { watch } from '../../storage/live.ts';
import { evictBeyond } from '../../storage/room.ts';
import { changeSettings, type Settings, watchSettings } from '../../storage/settings.ts';
import { countStored, eraseStored, type Stored } from '../../storage/stored.ts';
import { changeDigest } from '../popup/digest-settings.tsx';
import { WhereSettings } from './where.tsx';

const WORDS = {
  sources: 'sources keys papers with code semantic scholar openalex services',
  cards: 'cards hover resting delay alt touch tldr device',
  pages: 'on pages marks links gloss arxiv abstract listings hugging face sites quiet off',
  sites: 'sites where links are glossed every site only when i click permission access',
  digest: 'digest hour day time read scrolling notification notify tell',
  zotero: 'zotero pdfs send files',
  cache: 'what is stored cache size papers remember bytes',
  erase: 'erase delete forget library cache digests events notes preferred backups privacy',
};

export function App() {
  const [settings, setSettings] = useState<Settings>();
  const [stored, setStored] = useState<Stored>();
  const [damage, setDamage] = useState<DamageCounts>({});
  const [typed, setTyped] = useState('');
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => watch(countStored, setStored), []);
  useEffect(() => watchDamage(setDamage), []);
  if (!settings || !stored) return null;
  const { sources, keys, papersKept } = settings;
  const change = (changes: Partial<Settings>) => void changeSettings(changes);
  return (
    <main class="options">
      <h1>Papergloss settings</h1>
      <input
        type="search"
        aria-label="Search the settings"
        placeholder="Search the settings"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Findable typed={typed} words={WORDS.cards}>
        <CardSettings choices={settings} onChange={change} />
      </Findable>
      <Findable typed={typed} words={WORDS.sites}>
        <WhereSettings />
      </Findable>
      <Findable typed={typed} words={WORDS.pages}>
        <PageSettings choices={settings} onChange={change} />
      </Findable>
      <Findable typed={typed} words={WORDS.sources}>
        <SourceSettings
          on={sources}
          keys={keys}
          damage={damage}
          now={Date.now()}
          onSwitch={(source, on) => change({ sources: { ...sources, [source]: on } })}
          onKey={(source, key) => change({ keys: { ...keys, [source]: key } })}
        />
      </Findable>
      <Findable typed={typed} words={WORDS.digest}>
        <DigestSettings choices={settings} onChange={(changes) => void changeDigest(changes)} />
      </Findable>
      <Findable typed={typed} words={WORDS.zotero}>
        <ZoteroSettings
          pdfs={settings.pdfsToZotero}
          onPdfs={(pdfsToZotero) => change({ pdfsToZotero })}
        />
      </Findable>
      <Findable typed={typed} words={WORDS.cache}>
        <CacheSettings
          papersKept={papersKept}
          stored={stored}
          onPapersKept={async (papers) => {
            await changeSettings({ papersKept: papers });
            await evictBeyond(papers);
          }}
        />
      </Findable>
      <Findable typed={typed} words={WORDS.erase}>
        <EraseSettings
          counts={stored.counts}
          sizes={stored.sizes}
          libraryUrl={browser.runtime.getURL('/library.html')}
          onErase={(kind) => void eraseStored(kind)}
        />
      </Findable>
      {!Object.values(WORDS).some((words) => isFound(words, typed)) && (
        <p role="status">No setting has these words.</p>
      )}
    </main>
  );
}
