import { useEffect, useState } from 'preact/hooks';
import { ThisPage } from '../../components/popup/ThisPage.tsx';
import { openLookUp } from '../../look-up-port.ts';
import { type Answer, send } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import { readFetchJob } from '../../storage/fetch-job.ts';
import { useZotero } from '../library/zotero-panel.tsx';
import { rowsOf } from './rows.ts';
import { ThisSite } from './this-site.tsx';
import { progressOf } from './progress.ts';
import { papersIn, type TabHere } from './this-tab.ts';
import { useWatch } from './use-watch.ts';

/** The page changes while the popup is open: it loads, it grows, it follows a setting. */
const LOOK_AGAIN_MS = 1000;

export function ThisPageTab({ here: given }: { here: TabHere | undefined }) {
  const [here, setHere] = useState(given);
  const lookAgain = async (): Promise<void> => {
    if (given) setHere({ ...given, linked: await papersIn(given.id) });
  };
  useEffect(() => {
    const timer = setInterval(() => void lookAgain(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [given]);
  const id = here?.paper?.id;
  const row = useWatch(async () => (id ? (await rowsOf([id]))[0] : undefined), [id]);
  const answer = useLookUp(id);
  const [toZotero, zoteroPanel] = useZotero();
  const job = useWatch(() => readFetchJob('page'));
  // A job that is done is of no interest to a popup that did not see it run.
  const [concerned, setConcerned] = useState(false);
  const runs = (job?.pending.length ?? 0) > 0;
  useEffect(() => {
    if (!runs) return;
    setConcerned(true);
    // The worker may have been stopped meanwhile: this wakes it.
    if (!job?.paused) void send('pause-fetching', { job: 'page', paused: false });
  }, [runs]);
  return (
    <>
      <ThisPage
        paper={row}
        looking={Boolean(id) && !answer?.done}
        problems={answer?.problems ?? []}
        linked={here?.linked?.length}
        now={Date.now()}
        onSave={(paper, saved) => void send('set-saved', { id: paper, saved })}
        onZotero={(paper) => toZotero([paper])}
        fetching={job && concerned ? progressOf(job) : undefined}
        onFetchAll={() => void send('fetch-papers', { ids: here?.linked ?? [] })}
        onPause={() => void send('pause-fetching', { job: 'page', paused: true })}
        onResume={() => void send('pause-fetching', { job: 'page', paused: false })}
        access={here && <ThisSite here={here} onChange={() => void lookAgain()} />}
      />
      {zoteroPanel}
    </>
  );
}

/** Opening the popup on a paper's own tab is asking for it. */
function useLookUp(id: PaperId | undefined): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!id) return undefined;
    const line = openLookUp(id, setAnswer, () => {});
    line.ask('network');
    return line.close;
  }, [id]);
  return answer;
}
