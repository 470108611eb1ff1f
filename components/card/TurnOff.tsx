import { Panel } from './Panel.tsx';

export interface TurnOffProps {
  /** The host that the card stands on. */
  site: string;
  onTurnOff(where: 'site' | 'everywhere'): void;
  onClose(): void;
}

/** Says what is about to be turned off, and how to get it back, before it is gone. */
export function TurnOff({ site, onTurnOff, onClose }: TurnOffProps) {
  return (
    <Panel name="Turn off" onClose={onClose}>
      <div class="turn-off">
        <button type="button" class="button" onClick={() => onTurnOff('site')}>
          On {site}
        </button>
        <p>No cards and no marks on this site.</p>
        <button type="button" class="button" onClick={() => onTurnOff('everywhere')}>
          Everywhere
        </button>
        <p>
          Resting on a link opens nothing. A click on a mark still does, and so does the shortcut.
        </p>
        <p class="quiet">
          Both can be turned on again in the popup and the settings of Papergloss.
        </p>
      </div>
    </Panel>
  );
}
