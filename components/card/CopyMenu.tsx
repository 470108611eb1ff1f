import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { moveFocus } from '../ui/move-focus.ts';
import type { CopyForm } from './card-state.ts';

const choices: { form: CopyForm; name: string }[] = [
  { form: 'link', name: 'Link' },
  { form: 'markdown', name: 'Markdown' },
  { form: 'bibtex', name: 'BibTeX' },
];

/** A small menu. While it is open `data-takes-escape` tells the card's owner that Escape is the menu's. */
export function CopyMenu({ onCopy }: { onCopy(form: CopyForm): void }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();

  useEffect(() => {
    if (open) menu.current?.querySelector('button')?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (form: CopyForm) => {
    close();
    onCopy(form);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (!moveFocus(menu.current, event.key, 'vertical')) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && menu.current?.contains(to))) setOpen(false);
  };

  return (
    <div class="copy" data-takes-escape={open || undefined}>
      <button
        type="button"
        class="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => setOpen(!open)}
      >
        Copy
        <Icon name="down" />
      </button>
      {open && (
        <div
          class="menu"
          role="menu"
          id={menuId}
          aria-label="Copy"
          ref={menu}
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
        >
          {choices.map(({ form, name }) => (
            <button
              key={form}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => choose(form)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
