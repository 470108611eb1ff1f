import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { moveFocus } from '../ui/move-focus.ts';
import type { PopupTab } from './types.ts';

const tabs: { tab: PopupTab; name: string }[] = [
  { tab: 'this-page', name: 'This page' },
  { tab: 'digest', name: 'Digest' },
  { tab: 'library', name: 'Library' },
  { tab: 'subscriptions', name: 'Subscriptions' },
];

export interface PopupFrameProps {
  tab: PopupTab;
  onTab(tab: PopupTab): void;
  /** A few words at the right of the name. */
  aside?: string;
  children: ComponentChildren;
}

/** The popup's frame: a name, four tabs, and the panel of the chosen one. */
export function PopupFrame({ tab, onTab, aside, children }: PopupFrameProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (moveFocus(list.current, event.key, 'horizontal')) event.preventDefault();
  };
  return (
    <div class="popup" lang="en">
      <header>
        <div class="top">
          <h1>Papergloss</h1>
          {aside && <p>{aside}</p>}
        </div>
        <div class="tabs" role="tablist" aria-label="Papergloss" ref={list} onKeyDown={onKeyDown}>
          {tabs.map(({ tab: each, name }) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`tab-${each}`}
              aria-selected={each === tab}
              aria-controls={each === tab ? 'panel' : undefined}
              tabIndex={each === tab ? 0 : -1}
              onClick={() => onTab(each)}
              // Arrow keys move the focus, and the panel follows it.
              onFocus={() => each !== tab && onTab(each)}
            >
              <span class="tab-name" data-name={name}>
                {name}
              </span>
            </button>
          ))}
        </div>
      </header>
      <main class="panel" key={tab}>
        <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
          {children}
        </div>
      </main>
    </div>
  );
}
