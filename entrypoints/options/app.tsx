/** The settings: what storage holds, shown and changed. */
import { useEffect, useState } from 'preact/hooks';
import { CacheSettings } from '../../components/options/CacheSettings.tsx';
import { SourceSettings } from '../../components/options/SourceSettings.tsx';
import { evictBeyond } from '../../storage/room.ts';
import { changeSettings, type Settings, watchSettings } from '../../storage/settings.ts';
import { countStored, type Stored } from '../../storage/stored.ts';
import { watch } from '../../storage/live.ts';

export function App() {
  const [settings, setSettings] = useState<Settings>();
  const [stored, setStored] = useState<Stored>();
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => watch(countStored, setStored), []);
  if (!settings || !stored) return null;
  const { sources, keys, papersKept } = settings;
  return (
    <main class="options">
      <h1>Papergloss settings</h1>
      <SourceSettings
        on={sources}
        keys={keys}
        onSwitch={(source, on) => void changeSettings({ sources: { ...sources, [source]: on } })}
        onKey={(source, key) => void changeSettings({ keys: { ...keys, [source]: key } })}
      />
      <CacheSettings
        papersKept={papersKept}
        stored={stored}
        onPapersKept={async (papers) => {
          await changeSettings({ papersKept: papers });
          await evictBeyond(papers);
        }}
      />
    </main>
  );
}
