import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { zoteroInWords, zoteroTroubleInWords } from '../../components/format/zotero.ts';
import { ZoteroDialog, type ZoteroStage } from '../../components/zotero/ZoteroDialog.tsx';
import { send } from '../../messages.ts';
import { ZOTERO_ORIGIN } from '../../sources/zotero/index.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { createZoteroSending } from './zotero-sending.ts';

const NO_LEAVE =
  'Zotero was not asked: it needs your leave to reach this computer’s own address (127.0.0.1).';

/** Browsers ask only while they handle a click. The first time they do, later they say yes. */
const askLeave = (): Promise<boolean> =>
  browser.permissions.request({ origins: [ZOTERO_ORIGIN] }).catch(() => false);

interface Errand {
  keys: string[];
  leave: Promise<boolean>;
}

/** @returns what a click on *Send to Zotero* calls, and the dialog that follows it */
export function useZotero(): [(keys: string[]) => void, ComponentChildren] {
  const [errand, setErrand] = useState<Errand>();
  const open = (keys: string[]) => setErrand({ keys, leave: askLeave() });
  return [open, errand && <ZoteroPanel {...errand} onClose={() => setErrand(undefined)} />];
}

function ZoteroPanel({ keys, leave, onClose }: Errand & { onClose(): void }) {
  const [stage, setStage] = useState<ZoteroStage>({ at: 'asking' });
  const [pdfs, setPdfs] = useState(true);
  const sending = useMemo(
    () =>
      createZoteroSending(
        keys,
        (order) => send('save-to-zotero', order),
        () => crypto.randomUUID(),
      ),
    [],
  );

  const ask = async (allowed: Promise<boolean>) => {
    setStage({ at: 'asking' });
    if (!(await allowed)) return setStage({ at: 'over', said: NO_LEAVE, again: true });
    const places = await send('zotero-places', {});
    if ('kind' in places) {
      return setStage({ at: 'over', said: zoteroTroubleInWords(places), again: true });
    }
    const { targets, selected } = places;
    setStage({ at: 'choosing', targets, selected });
  };

  const go = async (target?: string) => {
    const sum = await sending.go({ target, pdfs }, (done) => setStage({ at: 'sending', done }));
    setStage({ at: 'over', said: zoteroInWords(sum), again: sum.trouble !== undefined });
  };

  useEffect(() => {
    void readSettings().then(({ pdfsToZotero }) => setPdfs(pdfsToZotero));
    void ask(leave);
    return sending.stop;
  }, []);

  return (
    <ZoteroDialog
      {...{ stage, pdfs, onClose }}
      count={keys.length}
      onPdfs={(on) => {
        setPdfs(on);
        void changeSettings({ pdfsToZotero: on });
      }}
      onSend={(target) => void go(target)}
      onAgain={() => void ask(askLeave())}
    />
  );
}
