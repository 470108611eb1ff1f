/** The library page: what storage holds, shown and changed. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { cite } from '../../papers/citations/index.ts';
import { createLibrarySearch } from '../../papers/library/search.ts';
import { asPaperId } from '../../papers/paper-id.ts';
import { counted } from '../../components/format/numbers.ts';
import { changeKept, dismissNews, noteSeen } from '../../storage/shelf.ts';
import { citationsOf, removeKept, renameTag } from './acts.ts';
import { citationFile, giveFile } from './files.ts';
import { InOutPanel } from './in-out.tsx';
import { noShelves, watchShelves } from './rows.ts';
import { useUpdates } from './updates.tsx';
import { useZotero } from './zotero-panel.tsx';

interface Said {
  text: string;
  undo?(): void;
}

/** In milliseconds at a stretch: a third of a frame, so that the page scrolls while it is indexed. */
const SLICE = 5;

/** Lets the browser draw and listen once a slice of a long task is over. */
function sparing(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        began = performance.now();
        resolve();
      }),
    );
  };
}

export function App() {
  const [{ library, rows, whole }, setShelves] = useState(noShelves);
  const [said, say] = useState<Said>();
  const [inOut, showInOut] = useState(false);
  const [toZotero, zoteroPanel] = useZotero();
  const updates = useUpdates(rows);
  const [indexed, setIndexed] = useState(0);
  const search = useMemo(() => createLibrarySearch(sparing()), []);
  useEffect(() => watchShelves(setShelves), []);
  useEffect(() => {
    if (!whole) return;
    void search.follow(rows).then(() => setIndexed((times) => times + 1));
    void noteSeen(
      library.shelf.filter(({ seen }) => seen?.version === undefined).map(({ id }) => id),
    );
  }, [rows, whole]);
  // A new function after each indexing, so that what is found is found again.
  const find = useCallback((typed: string) => search.find(typed), [search, indexed]);

  const remove = async (keys: string[]) => {
    const putBack = await removeKept(keys);
    const undo = () => void putBack().then(() => say(undefined));
    say({ text: `${counted(keys.length, 'paper')} removed.`, undo });
  };
  const textOf = (keys: string[], form: Parameters<typeof cite>[1]) =>
    cite(citationsOf(library, keys), form);

  if (!whole && rows.length === 0) return null;
  return (
    <>
      <LibraryPage
        {...{ rows, said, find }}
        now={Date.now()}
        like={search.like}
        onChange={(keys, change) => void changeKept(keys, change)}
        onRemove={(keys) => void remove(keys)}
        onRenameTag={(from, to) => void renameTag(library, from, to)}
        onDismissNews={(key) => {
          const id = asPaperId(key);
          if (id) void dismissNews(id);
        }}
        onCopy={(keys, form) =>
          void navigator.clipboard
            .writeText(textOf(keys, form))
            .then(() => say({ text: `${counted(keys.length, 'citation')} copied.` }))
        }
        onExport={(keys, form) => giveFile(citationFile(form), textOf(keys, form))}
        onZotero={toZotero}
        onInOut={() => showInOut(!inOut)}
        onCheck={updates.check}
        updates={updates.shown}
      />
      {zoteroPanel}
      {inOut && <InOutPanel onClose={() => showInOut(false)} onSaid={(text) => say({ text })} />}
    </>
  );
}
