import { useLayoutEffect, useRef } from 'preact/hooks';

export interface NoteProps {
  note?: string;
  writing: boolean;
  onWrite(): void;
  /** Called with what is written, or with nothing when it is thrown away. */
  onDone(written?: string): void;
}

/** The reader's own words, kept on this device. */
export function Note({ note, writing, onWrite, onDone }: NoteProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // At once, or what is typed next would be taken for shortcuts.
  useLayoutEffect(() => {
    if (!writing) return;
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [writing]);
  const onKeyDown = (event: KeyboardEvent) => {
    const done = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!done && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone(done ? field.current?.value : undefined);
  };
  if (writing)
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
  if (!note) return null;
  return (
    <div class="note" role="group" aria-label="Your note">
      <p class="note-text" dir="auto" lang="">
        {note}
      </p>
      <button type="button" class="inline" onClick={onWrite}>
        Edit note
      </button>
    </div>
  );
}
