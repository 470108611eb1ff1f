import { useId, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';

export interface TagEditorProps {
  tags: readonly string[];
  /** Every tag there is, to complete what is typed. */
  known: readonly string[];
  label: string;
  onAdd(tag: string): void;
  onRemove?(tag: string): void;
}

/** Tags as words; a new one is typed and Enter keeps it. */
export function TagEditor({ tags, known, label, onAdd, onRemove }: TagEditorProps) {
  const [typed, setTyped] = useState('');
  const listId = useId();
  const add = () => {
    const tag = typed.trim();
    if (tag) onAdd(known.find((each) => each.toLowerCase() === tag.toLowerCase()) ?? tag);
    setTyped('');
  };
  return (
    <div class="tag-editor">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
          {onRemove && (
            <button type="button" aria-label={`Remove tag ${tag}`} onClick={() => onRemove(tag)}>
              <Icon name="close" />
            </button>
          )}
        </span>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          aria-label={label}
          placeholder="Add a tag"
          list={listId}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id={listId}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </form>
    </div>
  );
}
