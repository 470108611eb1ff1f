/** What a reader does with papers of a digest: done, logged, and undone again. */
import type { DigestRow } from '../../components/popup/digest-rows.ts';
import { send } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import type { DigestAct, EventRow } from '../../storage/digest-rows.ts';
import { setDismissed } from '../../storage/dismissals.ts';
import { logEvents } from '../../storage/events.ts';
import { setRead } from '../../storage/shelf.ts';

/** What was done, in words, and how to take it back where that can be. */
export interface Done {
  words: string;
  undo?(): Promise<unknown>;
}

export async function save(row: DigestRow, saved: boolean): Promise<Done> {
  const { id } = row.view;
  await send('set-saved', { id, saved });
  if (saved) await log('saved', [row]);
  return {
    words: `${saved ? 'Saved' : 'Took back'} ${nameOf(row)}`,
    undo: () => send('set-saved', { id, saved: !saved }),
  };
}

export async function dismiss(row: DigestRow): Promise<Done> {
  const { id } = row.view;
  await setDismissed(id, true, Date.now());
  await log('dismissed', [row]);
  return {
    words: `Dismissed ${nameOf(row)}`,
    undo: () => setDismissed(id, false, Date.now()),
  };
}

/** A single paper that is read already becomes unread again. */
export async function read(ids: readonly PaperId[], rows: readonly DigestRow[]): Promise<Done> {
  const chosen = rows.filter(({ view }) => ids.includes(view.id));
  const wanted = !(chosen.length === 1 && chosen[0]!.read);
  const changed = chosen.filter((row) => row.read !== wanted);
  const mark = (as: boolean) =>
    Promise.all(changed.map(({ view }) => setRead(view.id, as, Date.now())));
  await mark(wanted);
  if (wanted) await log('read', changed);
  const what = changed.length === 1 ? nameOf(changed[0]!) : `${changed.length} papers`;
  return { words: `Marked ${what} ${wanted ? 'read' : 'unread'}`, undo: () => mark(!wanted) };
}

export async function open(row: DigestRow): Promise<void> {
  await log('opened', [row]);
  await setRead(row.view.id, true, Date.now());
}

/** Notes what happened with the papers. */
export async function log(what: DigestAct, rows: readonly DigestRow[]): Promise<void> {
  const at = Date.now();
  await logEvents(
    rows.map(({ view, rank, why = [] }): EventRow => ({
      at,
      id: view.id,
      what,
      rank,
      why: why.map(({ kind }) => kind),
    })),
  );
}

const nameOf = ({ view }: DigestRow) => view.title ?? view.id;
