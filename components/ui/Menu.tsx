import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { moveFocus } from './move-focus.ts';

export interface MenuItem {
  name: string;
  /** Goes there, in a new tab; else `onChoose` is called. */
  href?: string;
  onChoose?(): void;
  /** Where the item is a switch: whether it is on. */
  checked?: boolean;
}

export interface MenuProps {
  name: string;
  items: MenuItem[];
  /** The key that opens it, for those who listen and for those who look. */
  keys?: string;
  /** Looks of the button; a row of words and an arrow unless told. */
  class?: string;
  children: ComponentChildren;
}

/** A small menu. While it is open `data-takes-escape` tells the card's owner that Escape is the menu's. */
export function Menu({ name, items, keys, class: looks = 'button', children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const menuId = `menu-${name.toLowerCase()}`;

  // At once, or what is typed next would go to the button.
  useLayoutEffect(() => {
    if (open) itemsOf(menu.current)[0]?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = ({ href, onChoose }: MenuItem) => {
    // A link that is gone before the browser follows it leads nowhere.
    if (href) return void setTimeout(close);
    close();
    onChoose?.();
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
    <div
      class="has-menu"
      data-takes-escape={open || undefined}
      onKeyDown={open ? onKeyDown : undefined}
    >
      <button
        type="button"
        class={looks}
        ref={button}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        aria-keyshortcuts={keys}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div
          class="menu"
          role="menu"
          id={menuId}
          aria-label={name}
          ref={menu}
          onFocusOut={onFocusOut}
        >
          {items.map((item) => (
            <Item key={item.name} item={item} onChoose={() => choose(item)} />
          ))}
        </div>
      )}
    </div>
  );
}

function Item({ item, onChoose }: { item: MenuItem; onChoose(): void }) {
  const same = { role: 'menuitem', tabIndex: -1, onClick: onChoose } as const;
  if (item.checked !== undefined)
    return (
      <button type="button" {...same} role="menuitemcheckbox" aria-checked={item.checked}>
        {item.name}
        {item.checked && <Icon name="check" />}
      </button>
    );
  if (!item.href)
    return (
      <button type="button" {...same}>
        {item.name}
      </button>
    );
  return (
    <a href={item.href} target="_blank" rel="noreferrer" {...same}>
      {item.name}
    </a>
  );
}

const itemsOf = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []),
];
