import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';

export interface PanelProps {
  name: string;
  onClose(): void;
  children: ComponentChildren;
}

/** Lies over the card for a moment, and takes Escape for itself. */
export function Panel({ name, onClose, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      class="over"
      role="group"
      aria-label={name}
      tabIndex={-1}
      data-takes-escape
      ref={panel}
      onKeyDown={onKeyDown}
    >
      <div class="heading">
        <h3 class="title">{name}</h3>
        <button type="button" class="small" aria-label={`Close ${name}`} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </div>
  );
}
