import { useId } from 'preact/hooks';
import { CITATION_FORMS, type CitationForm } from '../../papers/citations/index.ts';

const names: Record<CitationForm, string> = {
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  apa: 'Reference, APA',
  ieee: 'Reference, IEEE',
  acm: 'Reference, ACM',
};

export interface CiteMenuProps {
  form: CitationForm;
  onForm(form: CitationForm): void;
  onCopy(form: CitationForm): void;
  onExport(form: CitationForm): void;
}

/** Citations to the clipboard or into a file. */
export function CiteMenu({ form, onForm, onCopy, onExport }: CiteMenuProps) {
  const id = useId();
  return (
    <div class="cite">
      <label class="unseen" for={id}>
        Cite as
      </label>
      <select
        id={id}
        value={form}
        onChange={(event) => {
          const chosen = CITATION_FORMS.find((each) => each === event.currentTarget.value);
          if (chosen) onForm(chosen);
        }}
      >
        {CITATION_FORMS.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => onCopy(form)}>
        Copy
      </button>
      <button type="button" class="button" onClick={() => onExport(form)}>
        Export
      </button>
    </div>
  );
}
