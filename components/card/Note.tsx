import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';

/** The reader's own words, or a place for them. One line whatever they are, since a page can measure the card. */
export function NoteLine({ note, onWrite }: { note?: string; onWrite(): void }) {
  return (
    <button
      type="button"
      class="note-line"
      data-empty={!note || undefined}
      aria-label={note && `Edit note: ${note}`}
      aria-keyshortcuts="n"
      onClick={onWrite}
    >
      <Icon name="note" />
      <span dir="auto" lang={note && ''}>
        {note ?? 'Add a note'}
      </span>
    </button>
  );
}

export interface NoteFieldProps {
  note?: string;
  /** Called with what is written, or with nothing when it is thrown away. */
  onDone(written?: string): void;
}

/** Where a note is read as a whole and written. */
export function NoteField({ note, onDone }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // At once, or what is typed next would be taken for shortcuts.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const done = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!done && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone(done ? field.current?.value : undefined);
  };
  return (
    <div class="note" data-takes-escape>
      <textarea
        ref={field}
        aria-label="Note"
        aria-description="Kept on this device, and the paper with it. Control and Enter keep it, Escape throws it away."
        dir="auto"
        rows={3}
        defaultValue={note}
        onKeyDown={onKeyDown}
      />
      <p class="note-acts">
        <button type="button" class="button" onClick={() => onDone(field.current?.value)}>
          Keep note
        </button>
        <button type="button" class="inline" onClick={() => onDone()}>
          Cancel
        </button>
      </p>
    </div>
  );
}
