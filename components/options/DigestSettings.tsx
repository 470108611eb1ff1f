import { useId } from 'preact/hooks';
import { Switch } from './Switch.tsx';

export interface DigestSettingsProps {
  hour: number;
  readByScrolling: boolean;
  onHour(hour: number): void;
  onReadByScrolling(on: boolean): void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** When the digest is made, and what counts as read. */
export function DigestSettings(props: DigestSettingsProps) {
  const id = useId();
  return (
    <section aria-labelledby="digest">
      <h2 id="digest">Digest</h2>
      <p class="setting">
        <label for={id}>Made each day at</label>{' '}
        <select
          id={id}
          value={props.hour}
          onChange={(event) => props.onHour(Number(event.currentTarget.value))}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {String(hour).padStart(2, '0')}:00
            </option>
          ))}
        </select>
      </p>
      <Switch
        label="Papers scrolled past count as read"
        on={props.readByScrolling}
        onSwitch={props.onReadByScrolling}
      />
    </section>
  );
}
