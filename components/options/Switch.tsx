export interface SwitchProps {
  label: string;
  on: boolean;
  about?: string;
  onSwitch(on: boolean): void;
}

/** One thing that is on or off, and what that means. */
export function Switch({ label, on, about, onSwitch }: SwitchProps) {
  return (
    <div class="setting">
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        {label}
      </label>
      {about && <p>{about}</p>}
    </div>
  );
}
