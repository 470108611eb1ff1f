import { useEffect, useRef, useState } from 'preact/hooks';
import { SaveButton } from '../ui/SaveButton.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import type { CardProps } from './Card.tsx';
import type { CopyForm } from './card-state.ts';

export interface ActionsProps extends Pick<CardProps, 'onSave' | 'onCopy'> {
  saved: boolean;
}

const copied: Record<CopyForm, string> = {
  link: 'Link copied',
  markdown: 'Markdown copied',
  bibtex: 'BibTeX copied',
};

/** Save and copy, and a line that says what came of it, to eyes and ears alike. */
export function Actions({ saved, onSave, onCopy }: ActionsProps) {
  const [said, say] = useState('');
  const before = useRef(saved);

  // Saved is said when it is so, wherever it was asked for: here, a menu, a key, another tab.
  useEffect(() => {
    if (before.current !== saved) say(saved ? 'Saved' : 'Removed from your library');
    before.current = saved;
  }, [saved]);

  const copy = async (form: CopyForm) => {
    try {
      await onCopy(form);
      say(copied[form]);
    } catch {
      say('Could not copy');
    }
  };

  return (
    <div class="actions">
      <SaveButton saved={saved} onSave={onSave} />
      <CopyMenu onCopy={copy} />
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}
