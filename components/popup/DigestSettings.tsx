import { useId } from 'preact/hooks';

export interface DigestSettingsValues {
  digestHour: number;
  digestNotifies: boolean;
  readByScrolling: boolean;
}

export interface DigestSettingsProps {
  values: DigestSettingsValues;
  onChange(change: Partial<DigestSettingsValues>): void;
  onExportEvents(): void;
  onEraseEvents(): void;
}

/** When the digest is made, and what is noted of its reading. */
export function DigestSettings({
  values,
  onChange,
  onExportEvents,
  onEraseEvents,
}: DigestSettingsProps) {
  const id = useId();
  return (
    <section class="digest-settings" aria-labelledby={id}>
      <h2 id={id}>The day’s digest</h2>
      <label class="hour">
        is made at
        <input
          type="number"
          min={0}
          max={23}
          value={values.digestHour}
          onChange={(event) => {
            const hour = Math.floor(event.currentTarget.valueAsNumber);
            if (hour >= 0 && hour < 24) onChange({ digestHour: hour });
          }}
        />
        o’clock
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={values.digestNotifies}
          onChange={(event) => onChange({ digestNotifies: event.currentTarget.checked })}
        />
        tell me with a notification
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={values.readByScrolling}
          onChange={(event) => onChange({ readByScrolling: event.currentTarget.checked })}
        />
        what I scroll past is read
      </label>
      <p>
        What was shown, opened, saved and dismissed, and which TL;DR you preferred, is noted on this
        device only.{' '}
        <button type="button" class="inline" onClick={onExportEvents}>
          Save as a file
        </button>{' '}
        ·{' '}
        <button type="button" class="inline" onClick={onEraseEvents}>
          Erase
        </button>
      </p>
    </section>
  );
}
