import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Updates } from '../../components/library/Updates.tsx';
import { send } from '../../messages.ts';
import type { LibraryRow } from '../../papers/library/row.ts';
import { readFetchJob } from '../../storage/fetch-job.ts';
import { progressOf } from '../popup/progress.ts';
import { useWatch } from '../popup/use-watch.ts';

/** *Check for updates*, which goes on in the background whether this page is open or not. */
export function useUpdates(rows: readonly LibraryRow[]): {
  check(): void;
  shown: ComponentChildren;
} {
  const job = useWatch(() => readFetchJob('library'));
  // A job that was done before this page was opened is of no interest to it.
  const [concerned, setConcerned] = useState(false);
  const runs = (job?.pending.length ?? 0) > 0;
  useEffect(() => {
    if (!runs) return;
    setConcerned(true);
    // The worker may have been stopped meanwhile: this wakes it.
    if (!job?.paused) void send('pause-fetching', { job: 'library', paused: false });
  }, [runs]);
  return {
    check: () => void send('check-library', { which: 'all' }).then(() => setConcerned(true)),
    shown: (
      <Updates
        progress={job && concerned ? progressOf(job) : undefined}
        news={rows.filter(({ news }) => news.length > 0).length}
        onPause={(paused) => void send('pause-fetching', { job: 'library', paused })}
        onClose={() => setConcerned(false)}
      />
    ),
  };
}
