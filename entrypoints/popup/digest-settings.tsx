import { browser } from 'wxt/browser';
import { useEffect, useState } from 'preact/hooks';
import {
  DigestSettings,
  type DigestSettingsValues,
} from '../../components/popup/DigestSettings.tsx';
import { readComparisons } from '../../storage/comparisons.ts';
import { readEvents } from '../../storage/events.ts';
import { changeSettings, watchSettings } from '../../storage/settings.ts';
import { eraseStored } from '../../storage/stored.ts';
import { saveFile } from './take-out.ts';

export function DigestSettingsPart() {
  const [values, setValues] = useState<DigestSettingsValues>();
  useEffect(() => watchSettings(setValues), []);
  if (!values) return null;
  return (
    <DigestSettings
      values={values}
      onChange={(change) => void changeDigest(change)}
      onExportEvents={() => void exportEvents()}
      onEraseEvents={() => void eraseStored('events')}
    />
  );
}

/** The permission is asked for by the click that wants it; without it nothing is switched on. */
export async function changeDigest(change: Partial<DigestSettingsValues>): Promise<void> {
  const allowed =
    !change.digestNotifies ||
    (await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false));
  await changeSettings(allowed ? change : { ...change, digestNotifies: false });
}

async function exportEvents(): Promise<void> {
  const noted = await Promise.all([readEvents(), readComparisons()]);
  const lines = noted.flat().map((each) => JSON.stringify(each));
  saveFile('papergloss-events.jsonl', `${lines.join('\n')}\n`, 'application/jsonl');
}
