import { useId } from 'preact/hooks';
import { Switch } from './Switch.tsx';

export interface PageChoices {
  marks: boolean;
  glossOnAbstractPages: boolean;
  glossInListings: boolean;
  glossOnHuggingFace: boolean;
  offSites: string[];
}

export interface PageSettingsProps {
  choices: PageChoices;
  onChange(changes: Partial<PageChoices>): void;
}

/** What is shown on pages, and on which sites nothing is. */
export function PageSettings({ choices, onChange }: PageSettingsProps) {
  const id = useId();
  const { marks, glossOnAbstractPages, glossInListings, glossOnHuggingFace, offSites } = choices;
  return (
    <section aria-labelledby="pages">
      <h2 id="pages">On pages</h2>
      <Switch
        label="Marks beside links"
        on={marks}
        about="Cards come without them too."
        onSwitch={(on) => onChange({ marks: on })}
      />
      <Switch
        label="A gloss on arXiv’s abstract pages"
        on={glossOnAbstractPages}
        onSwitch={(on) => onChange({ glossOnAbstractPages: on })}
      />
      <Switch
        label="A gloss in arXiv’s listings"
        on={glossInListings}
        onSwitch={(on) => onChange({ glossInListings: on })}
      />
      <Switch
        label="A gloss on Hugging Face’s papers"
        on={glossOnHuggingFace}
        onSwitch={(on) => onChange({ glossOnHuggingFace: on })}
      />
      <div class="setting">
        <label for={id}>Quiet on these sites</label>
        <p>One a line.</p>
        <textarea
          id={id}
          rows={Math.max(2, offSites.length + 1)}
          spellcheck={false}
          value={offSites.join('\n')}
          onChange={(event) => onChange({ offSites: hostsIn(event.currentTarget.value) })}
        />
      </div>
    </section>
  );
}

/** Hosts as people type them: with a scheme, a path, or neither. */
export function hostsIn(text: string): string[] {
  const hosts = text
    .split(/[\s,]+/)
    .map((word) => URL.parse(/^https?:\/\//.test(word) ? word : `https://${word}`)?.hostname ?? '')
    .filter(Boolean);
  return [...new Set(hosts)];
}
