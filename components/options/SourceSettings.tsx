import { useId } from 'preact/hooks';
import type { Damage } from '../../papers/damage.ts';
import type { Millis, SourceName } from '../../papers/paper.ts';
import { sourceNames } from '../format/names.ts';
import { LeftOut } from './LeftOut.tsx';

export type OptionalSource = 'papers-with-code' | 'semantic-scholar' | 'openalex';
export type KeyedSource = 'semantic-scholar' | 'openalex';

export interface SourceSettingsProps {
  on: Record<OptionalSource, boolean>;
  keys: Record<KeyedSource, string>;
  /** What each sent that could not be read. */
  damage: Partial<Record<SourceName, Damage & { since: Millis }>>;
  now: Millis;
  onSwitch(source: OptionalSource, on: boolean): void;
  onKey(source: KeyedSource, key: string): void;
}

const gives: Record<OptionalSource, string> = {
  'papers-with-code': 'Code and related works.',
  'semantic-scholar':
    'TL;DRs, citation counts and related works. Without a key of your own it answers rarely.',
  openalex: 'Citation counts. It wants a key.',
};

const always = ['hugging-face', 'arxiv'] as const;

/** Which services enrich a card, and the reader's own keys for them. */
export function SourceSettings({ on, keys, damage, now, onSwitch, onKey }: SourceSettingsProps) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <p>
        Hugging Face and arXiv are always asked. These enrich a card; none of them ever delays it.
      </p>
      {always.map((source) => (
        <LeftOut key={source} source={source} damage={damage[source]} now={now} />
      ))}
      {(Object.keys(gives) as OptionalSource[]).map((source) => (
        <div class="setting" key={source}>
          <label>
            <input
              type="checkbox"
              checked={on[source]}
              onChange={(event) => onSwitch(source, event.currentTarget.checked)}
            />
            {sourceNames[source]}
          </label>
          <p>{gives[source]}</p>
          <LeftOut source={source} damage={damage[source]} now={now} />
          {source !== 'papers-with-code' && (
            <Key
              name={sourceNames[source]}
              value={keys[source]}
              onKey={(key) => onKey(source, key)}
            />
          )}
        </div>
      ))}
    </section>
  );
}

interface KeyProps {
  name: string;
  value: string;
  onKey(key: string): void;
}

function Key({ name, value, onKey }: KeyProps) {
  const id = useId();
  return (
    <p class="key">
      <label for={id}>Key for {name}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onChange={(event) => onKey(event.currentTarget.value.trim())}
      />
    </p>
  );
}
