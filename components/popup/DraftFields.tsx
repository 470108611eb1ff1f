import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { allCategories } from '../format/categories.ts';
import { type Draft, MY_LIBRARY } from './draft-rule.ts';

export interface DraftFieldsProps {
  draft: Draft;
  /** Those of the library. */
  tags: readonly string[];
  /** The id of what is wrong with the draft, when something is. */
  errorId?: string;
  onChange(change: Partial<Draft>): void;
}

/** The fields of a draft's kind. */
export function DraftFields(given: DraftFieldsProps) {
  const { draft, tags, onChange } = given;
  switch (draft.kind) {
    case 'arxiv':
      return (
        <>
          <Suggesting
            {...given}
            name="categories"
            label="arXiv categories"
            example="cs.CL, cs.LG"
            suggestions={allCategories.map(({ code, name }) => ({ value: code, name }))}
          />
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
    case 'like':
      return (
        <Suggesting
          {...given}
          name="like"
          label="More like"
          example="a tag, or a paper’s address"
          suggestions={[MY_LIBRARY, ...tags].map((value) => ({ value }))}
        />
      );
  }
}

type TextName = 'categories' | 'all' | 'any' | 'none' | 'names' | 'atLeast' | 'query' | 'like';

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

interface SuggestingProps extends FieldProps {
  suggestions: { value: string; name?: string }[];
}

function Suggesting({ suggestions, ...field }: SuggestingProps) {
  const id = useId();
  return (
    <>
      <Field {...field} list={id} />
      <datalist id={id}>
        {suggestions.map(({ value, name }) => (
          <option key={value} value={value}>
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
