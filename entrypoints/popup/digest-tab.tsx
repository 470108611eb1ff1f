import { browser } from 'wxt/browser';
import { useEffect, useState } from 'preact/hooks';
import { digestOut } from '../../components/export/digest-out.ts';
import { Digest } from '../../components/popup/Digest.tsx';
import { send } from '../../messages.ts';
import { localDay } from '../../papers/days.ts';
import { fold, usualSize } from '../../papers/digest/fold.ts';
import type { Day, PaperId } from '../../papers/paper.ts';
import { noteShown } from '../../storage/digests.ts';
import type { Feed } from '../../storage/live.ts';
import { readSettings } from '../../storage/settings.ts';
import * as acts from './digest-acts.ts';
import { digestFeed, type DigestPage } from './digest-page.ts';
import { takeOut } from './take-out.ts';
import { useFeed, usePromise } from './use-watch.ts';

/** A day's list grows during the day; a digest younger than this is not made anew by opening the popup. */
const FRESH_FOR = 60 * 60 * 1000;

export interface DigestTabProps {
  newest: Feed<DigestPage>;
  /** As a tab of its own, with room. */
  full?: boolean;
}

export function DigestTab({ newest, full = false }: DigestTabProps) {
  const [day, setDay] = useState<Day>();
  const [loading, setLoading] = useState(false);
  const [done, setDone] = useState<acts.Done>();
  const page = useFeed(day ? digestFeed(day) : newest, [day]);
  const settings = usePromise(readSettings).value;
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
        (page.digest.day < localDay(Date.now()) || Date.now() - page.digest.madeAt > FRESH_FOR)));
  useEffect(() => {
    if (isStale) void refresh();
  }, [isStale]);

  // What is new stays marked while it is looked at, though it counts as shown from now on.
  const newRows = page?.rows.filter(({ isNew }) => isNew) ?? [];
  useEffect(() => {
    if (newRows.length === 0) return;
    const ids = newRows.map(({ view }) => view.id);
    setFresh((before) => new Set([...before, ...ids]));
    const { shown } = fold(page?.rows ?? [], usualSize(page?.rows.length ?? 0));
    const seen = shown.map(({ entry }) => entry).filter(({ isNew }) => isNew);
    void acts.log('shown', seen);
    void noteShown(ids, Date.now()).then(() => send('digest-seen', {}));
  }, [newRows.map(({ view }) => view.id).join()]);

  if (!page) return null;
  const { digest, days, rows, ready, tldrOf } = page;
  const doing = (act: Promise<acts.Done>) => void act.then(setDone, console.error);
  return (
    <Digest
      day={digest?.day}
      days={days}
      rows={rows.map((row) => ({ ...row, isNew: fresh.has(row.view.id) }))}
      ready={ready}
      themes={digest?.themes ?? []}
      tldrOf={tldrOf}
      loading={loading || isStale}
      madeAt={digest?.madeAt}
      problems={digest?.problems ?? []}
      notes={digest?.notes ?? []}
      now={Date.now()}
      done={done?.words}
      readByScrolling={settings?.readByScrolling ?? false}
      onDay={setDay}
      onRefresh={() => void refresh()}
      onSave={(row, saved) => doing(acts.save(row, saved))}
      onDismiss={(row) => doing(acts.dismiss(row))}
      onOpen={(row) => void acts.open(row)}
      onRead={(ids) => doing(acts.read(ids, rows))}
      onUndo={
        done?.undo &&
        (() => {
          void done.undo?.();
          setDone(undefined);
        })
      }
      onOut={(form, groups) => {
        if (!digest) return;
        const out = digestOut(digest.day, groups, tldrOf, Date.now());
        doing(
          takeOut(form, out).then(
            (words) => ({ words }),
            () => ({ words: 'Could not copy' }),
          ),
        );
      }}
      onFullTab={
        full
          ? undefined
          : () => void browser.tabs.create({ url: browser.runtime.getURL('/digest.html') })
      }
    />
  );
}
