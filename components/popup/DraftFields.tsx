import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { allCategories } from '../format/categories.ts';
import type { Draft } from './draft-rule.ts';

export interface DraftFieldsProps {
  draft: Draft;
  /** The id of what is wrong with the draft, when something is. */
  errorId?: string;
  onChange(change: Partial<Draft>): void;
}

/** The fields of a draft's kind. */
export function DraftFields({ draft, errorId, onChange }: DraftFieldsProps) {
  const given = { draft, errorId, onChange };
  switch (draft.kind) {
    case 'arxiv':
      return (
        <>
          <Categories {...given} />
          <Check {...given} name="crossLists">
            cross-lists
          </Check>
          <Check {...given} name="replacements">
            new versions
          </Check>
        </>
      );
    case 'words':
      return (
        <>
          <Field {...given} name="all" label="All of" example="preference optimization, human" />
          <Field {...given} name="any" label="Any of" example="DPO, RLHF" />
          <Field {...given} name="none" label="None of" example="survey" />
          <Check {...given} name="titleOnly">
            only in the title
          </Check>
        </>
      );
    case 'authors':
      return <Field {...given} name="names" label="Authors" example="Yao Zhao; R. Joshi" />;
    case 'hf-trending':
      return (
        <>
          <fieldset class="choices">
            <legend>Of</legend>
            {(['day', 'week', 'month'] as const).map((period) => (
              <label key={period}>
                <input
                  type="radio"
                  name="period"
                  checked={draft.period === period}
                  onChange={() => onChange({ period })}
                />
                the {period}
              </label>
            ))}
          </fieldset>
          <Field {...given} name="atLeast" label="Upvotes at least" example="20" />
        </>
      );
    case 'hf-search':
      return <Field {...given} name="query" label="Search" example="world models" />;
  }
}

type TextName = 'categories' | 'all' | 'any' | 'none' | 'names' | 'atLeast' | 'query';

interface FieldProps extends DraftFieldsProps {
  name: TextName;
  label: string;
  example: string;
  list?: string;
}

function Field({ draft, errorId, onChange, name, label, example, list }: FieldProps) {
  const id = useId();
  return (
    <div class="draft-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        list={list}
        value={draft[name]}
        placeholder={example}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={errorId !== undefined}
        aria-describedby={errorId}
        onInput={(event) => onChange({ [name]: event.currentTarget.value })}
      />
    </div>
  );
}

function Categories(props: DraftFieldsProps) {
  const id = useId();
  return (
    <>
      <Field
        {...props}
        name="categories"
        label="arXiv categories"
        example="cs.CL, cs.LG"
        list={id}
      />
      <datalist id={id}>
        {allCategories.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

interface CheckProps extends DraftFieldsProps {
  name: 'crossLists' | 'replacements' | 'titleOnly';
  children: ComponentChildren;
}

function Check({ draft, onChange, name, children }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={draft[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
      />
      {children}
    </label>
  );
}
