import { useEffect, useState } from 'preact/hooks';
import { Digest } from '../../components/popup/Digest.tsx';
import { send } from '../../messages.ts';
import { localDay } from '../../papers/days.ts';
import type { Day, PaperId } from '../../papers/paper.ts';
import { noteShown } from '../../storage/digests.ts';
import { digestPage } from './rows.ts';
import { useWatch } from './use-watch.ts';

/** A day's list grows during the day; a digest younger than this is not made anew by opening the popup. */
const FRESH_FOR = 60 * 60 * 1000;

export function DigestTab() {
  const [day, setDay] = useState<Day>();
  const [loading, setLoading] = useState(false);
  const page = useWatch(() => digestPage(day), [day]);
  const [fresh, setFresh] = useState<ReadonlySet<PaperId>>(new Set());

  const refresh = async (): Promise<void> => {
    setLoading(true);
    await send('refresh-digest', {}).catch(console.error);
    setLoading(false);
  };

  const isStale =
    page !== undefined &&
    (!page.digest ||
      (!day &&
        (page.digest.day !== localDay(Date.now()) || Date.now() - page.digest.madeAt > FRESH_FOR)));
  useEffect(() => {
    if (isStale) void refresh();
  }, [isStale]);

  // What is new stays marked while it is looked at, though it counts as shown from now on.
  const newIds = page?.rows.filter(({ isNew }) => isNew).map(({ view }) => view.id) ?? [];
  useEffect(() => {
    if (newIds.length === 0) return;
    setFresh((before) => new Set([...before, ...newIds]));
    void noteShown(newIds, Date.now()).then(() => send('digest-seen', {}));
  }, [newIds.join()]);

  if (!page) return null;
  return (
    <Digest
      day={page.digest?.day}
      days={page.days}
      rows={page.rows.map((row) => ({ ...row, isNew: fresh.has(row.view.id) }))}
      loading={loading || isStale}
      madeAt={page.digest?.madeAt}
      problems={page.digest?.problems ?? []}
      now={Date.now()}
      onDay={setDay}
      onRefresh={() => void refresh()}
      onSave={(id, saved) => void send('set-saved', { id, saved })}
    />
  );
}
