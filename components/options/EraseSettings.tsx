import { useState } from 'preact/hooks';
import { counted, inMegabytes } from '../format/numbers.ts';

export type ErasableKind = 'library' | 'cache' | 'digests' | 'events' | 'backups';

export interface EraseSettingsProps {
  counts: Record<ErasableKind, number>;
  /** In bytes, roughly. */
  sizes: Record<ErasableKind, number>;
  libraryUrl: string;
  onErase(kind: ErasableKind): void;
}

const kinds: Record<ErasableKind, { name: string; noun: string; about: string }> = {
  library: {
    name: 'The library',
    noun: 'paper',
    about: 'What you saved and read, with tags and notes. The daily backups stay.',
  },
  cache: {
    name: 'What is known of papers',
    noun: 'paper',
    about: 'Fetched again when wanted. Papers of the library stay known.',
  },
  digests: { name: 'Digests', noun: 'day', about: 'Subscriptions stay.' },
  events: {
    name: 'What you did',
    noun: 'note',
    about: 'What digests showed and you opened, and which TL;DRs you preferred.',
  },
  backups: {
    name: 'Backups on this device',
    noun: 'day',
    about: 'Files that you saved are not touched.',
  },
};

/** Erasing, a kind at a time, each asked for twice. */
export function EraseSettings({ counts, sizes, libraryUrl, onErase }: EraseSettingsProps) {
  const [asked, ask] = useState<ErasableKind>();
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">Erase</h2>
      <p>
        Save a file first in <a href={libraryUrl}>the library</a>, under <i>Backup and import</i>.
      </p>
      {(Object.keys(kinds) as ErasableKind[]).map((kind) => (
        <div class="setting erase" key={kind}>
          <div>
            <b>{kinds[kind].name}</b>, {counted(counts[kind], kinds[kind].noun)}
            {counts[kind] > 0 && `, about ${inMegabytes(sizes[kind])}`}
            <p>{kinds[kind].about}</p>
          </div>
          {asked === kind ? (
            <span>
              <button
                type="button"
                class="button"
                onClick={() => {
                  ask(undefined);
                  onErase(kind);
                }}
              >
                Yes, erase
              </button>{' '}
              <button type="button" class="button" onClick={() => ask(undefined)}>
                Keep
              </button>
            </span>
          ) : (
            <button
              type="button"
              class="button"
              disabled={counts[kind] === 0}
              aria-label={`Erase: ${kinds[kind].name}`}
              onClick={() => ask(kind)}
            >
              Erase
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
