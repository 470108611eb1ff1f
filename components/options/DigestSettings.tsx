import { useId } from 'preact/hooks';
import { Switch } from './Switch.tsx';

export interface DigestChoices {
  digestHour: number;
  digestNotifies: boolean;
  readByScrolling: boolean;
}

export interface DigestSettingsProps {
  choices: DigestChoices;
  onChange(changes: Partial<DigestChoices>): void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** When the digest is made, whether it is told of, and what counts as read. */
export function DigestSettings({ choices, onChange }: DigestSettingsProps) {
  const id = useId();
  const { digestHour, digestNotifies, readByScrolling } = choices;
  return (
    <section aria-labelledby="digest">
      <h2 id="digest">Digest</h2>
      <p class="setting">
        <label for={id}>Made each day at</label>{' '}
        <select
          id={id}
          value={digestHour}
          onChange={(event) => onChange({ digestHour: Number(event.currentTarget.value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {String(hour).padStart(2, '0')}:00
            </option>
          ))}
        </select>
      </p>
      <Switch
        label="A notification when it is made"
        on={digestNotifies}
        about="Your browser asks for leave the first time."
        onSwitch={(on) => onChange({ digestNotifies: on })}
      />
      <Switch
        label="Papers scrolled past count as read"
        on={readByScrolling}
        onSwitch={(on) => onChange({ readByScrolling: on })}
      />
    </section>
  );
}
