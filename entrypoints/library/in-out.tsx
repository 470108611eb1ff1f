import { useEffect, useRef, useState } from 'preact/hooks';
import { type Brought, InOut } from '../../components/library/InOut.tsx';
import { counted } from '../../components/format/numbers.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { send } from '../../messages.ts';
import { localDay } from '../../papers/days.ts';
import { writeBackup } from '../../papers/library/backup.ts';
import { readLibraryFile } from '../../papers/library/import/index.ts';
import type { Library } from '../../papers/library/library.ts';
import type { RestoreWay } from '../../papers/library/restore.ts';
import { listBackups, noteFiled, readBackupOf, unfiled } from '../../storage/backups.ts';
import { previewRestore, readLibrary, restoreLibrary } from '../../storage/library.ts';
import { usePromise } from '../popup/use-watch.ts';
import { giveFile } from './files.ts';

interface Held {
  brought: Brought;
  library?: Library;
}

/** Backups and imports, in a dialog. */
export function InOutPanel({ onClose, onSaid }: { onClose(): void; onSaid(text: string): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [held, hold] = useState<Held>();
  const backups = usePromise(listBackups);
  const due = usePromise(unfiled);
  useEffect(() => dialog.current?.showModal(), []);

  const backUp = async () => {
    giveFile(`papergloss-${localDay(Date.now())}.json`, await writeBackup(await readLibrary()));
    await noteFiled();
  };
  const bring = async (name: string, text: string) => {
    const { library, damage, kind } = await readLibraryFile(text, Date.now());
    const plans = library && {
      merge: await previewRestore(library, 'merge'),
      replace: await previewRestore(library, 'replace'),
    };
    hold({ library, brought: { name, kind, damage, plans } });
  };
  const bringDay = async (day: string) => {
    const text = await readBackupOf(day);
    if (text) await bring(`Backup of ${day}`, text);
  };
  const restore = async (library: Library, way: RestoreWay) => {
    const { added, changed, removed } = await restoreLibrary(library, way, Date.now());
    void send('check-library', { which: 'nameless' });
    const taken = removed > 0 ? `, ${removed} removed` : '';
    onSaid(`${counted(added, 'paper')} added, ${changed} changed${taken}.`);
    onClose();
  };

  return (
    <dialog ref={dialog} class="in-out-dialog" onClose={onClose} aria-label="Backup and import">
      <button type="button" class="small close" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
      <InOut
        backups={backups.value ?? []}
        unfiled={due.value ?? 0}
        brought={held?.brought}
        onBackUp={() => void backUp()}
        onFile={(file) => void file.text().then((text) => bring(file.name, text))}
        onRestore={(way) => held?.library && void restore(held.library, way)}
        onCancel={() => hold(undefined)}
        onDay={(day) => void bringDay(day)}
      />
    </dialog>
  );
}
