import type { Damage } from '../../papers/library/library.ts';
import type { RestoreWay } from '../../papers/library/restore.ts';
import { counted } from '../format/numbers.ts';

export interface Brought {
  name: string;
  kind: string;
  damage: Damage[];
  /** What each way would do; undefined when nothing in the file can be used. */
  plans?: Record<RestoreWay, { added: number; changed: number; removed: number; same: number }>;
}

export interface InOutProps {
  backups: { day: string; papers: number; size: number }[];
  brought?: Brought;
  /** How many works no file outside has; 0 when that is few. */
  unfiled: number;
  onBackUp(): void;
  onFile(file: File): void;
  onRestore(way: RestoreWay): void;
  onCancel(): void;
  onDay(day: string): void;
}

/** The library out into a file, and files of many kinds in. */
export function InOut({
  backups,
  brought,
  unfiled,
  onBackUp,
  onFile,
  onRestore,
  onCancel,
  onDay,
}: InOutProps) {
  return (
    <section class="in-out" aria-label="Backup and import">
      <div>
        <h2>Out</h2>
        <p>
          One file with everything you keep: papers, tags, notes, subscriptions. No keys.
          {unfiled > 0 && ` ${counted(unfiled, 'paper')} are in no file yet.`}
        </p>
        <button type="button" class="button" onClick={onBackUp}>
          Save a backup file
        </button>
      </div>
      <div>
        <h2>In</h2>
        <p>A backup, PaperMemory’s export, BibTeX, RIS, CSL-JSON, bookmarks, or a list of links.</p>
        <label class="button file">
          Choose a file
          <input
            type="file"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {backups.length > 0 && (
        <div>
          <h2>On this device</h2>
          <p>A backup a day, the last seven.</p>
          <ul>
            {backups.map(({ day, papers }) => (
              <li key={day}>
                <button type="button" class="inline" onClick={() => onDay(day)}>
                  {day}, {counted(papers, 'paper')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {brought && <Preview brought={brought} onRestore={onRestore} onCancel={onCancel} />}
    </section>
  );
}

const MOST_SHOWN = 6;

function Preview({
  brought,
  onRestore,
  onCancel,
}: Pick<InOutProps, 'onRestore' | 'onCancel'> & { brought: Brought }) {
  const { name, kind, damage, plans } = brought;
  return (
    <div class="preview" role="status">
      <h2>{name}</h2>
      {!plans && <p>Nothing was changed: this file cannot be used.</p>}
      {damage.length > 0 && (
        <ul>
          {damage.slice(0, MOST_SHOWN).map(({ where, what }) => (
            <li key={where}>
              {where}: {what}
            </li>
          ))}
          {damage.length > MOST_SHOWN && <li>and {damage.length - MOST_SHOWN} more</li>}
        </ul>
      )}
      {plans && (
        <>
          <p>
            Adding it brings {counted(plans.merge.added, 'new paper')}, changes{' '}
            {plans.merge.changed}, leaves {plans.merge.same} as they are. Nothing is taken away.
          </p>
          <button type="button" class="button primary" onClick={() => onRestore('merge')}>
            Add to the library
          </button>
          {kind === 'backup' && (
            <>
              <p>
                Replacing leaves only what the file holds: {plans.replace.added} new,{' '}
                {plans.replace.changed} changed, {plans.replace.removed} removed.
              </p>
              <button type="button" class="button" onClick={() => onRestore('replace')}>
                Replace the library
              </button>
            </>
          )}
        </>
      )}{' '}
      <button type="button" class="inline" onClick={onCancel}>
        {plans ? 'Cancel' : 'Close'}
      </button>
    </div>
  );
}
