import { counted } from '../format/numbers.ts';
import { TagEditor } from './TagEditor.tsx';

export interface BulkProps {
  picked: number;
  shown: number;
  knownTags: readonly string[];
  onAll(): void;
  onNone(): void;
  onTag(tag: string): void;
  onRead(read: boolean): void;
  onStar(): void;
  onRemove(): void;
  onZotero(): void;
}

/** What can be done with all that are selected. */
export function Bulk({
  picked,
  shown,
  knownTags,
  onAll,
  onNone,
  onTag,
  onRead,
  onStar,
  onRemove,
  onZotero,
}: BulkProps) {
  return (
    <div class="bulk" role="toolbar" aria-label="Selected papers">
      <span role="status">{counted(picked, 'paper')} selected</span>
      {picked < shown && (
        <button type="button" class="inline" onClick={onAll}>
          Select all {shown}
        </button>
      )}
      <button type="button" class="inline" onClick={onNone}>
        Select none
      </button>
      <TagEditor tags={[]} known={knownTags} label="Tag the selected papers" onAdd={onTag} />
      <button type="button" class="button" onClick={() => onRead(true)}>
        Mark read
      </button>
      <button type="button" class="button" onClick={onStar}>
        Star
      </button>
      <button type="button" class="button" onClick={onZotero}>
        Send to Zotero
      </button>
      <button type="button" class="button" onClick={onRemove}>
        Remove
      </button>
    </div>
  );
}
