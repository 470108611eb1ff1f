import { Icon } from './Icon.tsx';

export interface SaveButtonProps {
  saved: boolean;
  /** Called with what the reader wants, so that a repeated call does no harm. */
  onSave(saved: boolean): void;
  /** The id of the title, for lists where many buttons are called *Save*. */
  describedBy?: string;
  /** Only the bookmark. */
  small?: boolean;
  /** The key that presses it. */
  keys?: string;
}

/** A toggle that is always named *Save*; its state is pressed or not, and a filled bookmark. */
export function SaveButton({ saved, onSave, describedBy, small, keys }: SaveButtonProps) {
  return (
    <button
      type="button"
      class={small ? 'save small' : 'save button'}
      aria-pressed={saved}
      aria-label={small ? 'Save' : undefined}
      aria-describedby={describedBy}
      aria-keyshortcuts={keys}
      onClick={() => onSave(!saved)}
    >
      <Icon name="bookmark" filled={saved} />
      {!small && (
        <span class="word">
          Save<span aria-hidden="true">{saved ? 'd' : ''}</span>
        </span>
      )}
    </button>
  );
}
