import { useId } from 'preact/hooks';
import { Switch } from './Switch.tsx';

export interface CardChoices {
  cards: boolean;
  cardDelay: number;
  cardNeedsAlt: boolean;
  ownTldrFirst: boolean;
}

export interface CardSettingsProps {
  choices: CardChoices;
  onChange(changes: Partial<CardChoices>): void;
}

const LONGEST_MS = 1000;
const STEP_MS = 50;

/** When a card opens, and whose word it gives first. */
export function CardSettings({ choices, onChange }: CardSettingsProps) {
  const id = useId();
  const { cards, cardDelay, cardNeedsAlt, ownTldrFirst } = choices;
  return (
    <section aria-labelledby="cards">
      <h2 id="cards">Cards</h2>
      <Switch
        label="Resting on a link opens its card"
        on={cards}
        about="A click on a mark and the shortcut do so in any case."
        onSwitch={(on) => onChange({ cards: on })}
      />
      <Switch
        label="Only while Alt is held"
        on={cardNeedsAlt}
        about="The pointer alone then opens nothing; the keyboard’s focus still does."
        onSwitch={(on) => onChange({ cardNeedsAlt: on })}
      />
      <p class="setting">
        <label for={id}>Milliseconds to rest on a link</label>
        <input
          id={id}
          type="number"
          min={0}
          max={LONGEST_MS}
          step={STEP_MS}
          value={cardDelay}
          onChange={({ currentTarget }) => {
            if (currentTarget.validity.valid) onChange({ cardDelay: currentTarget.valueAsNumber });
            else currentTarget.reportValidity();
          }}
        />
      </p>
      <Switch
        label="Prefer the TL;DR made on this device always"
        on={ownTldrFirst}
        about="Before Hugging Face’s and Semantic Scholar’s, wherever it is sure enough."
        onSwitch={(on) => onChange({ ownTldrFirst: on })}
      />
    </section>
  );
}
