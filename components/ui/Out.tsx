import type { ComponentChildren } from 'preact';

export interface OutProps {
  href: string;
  children: ComponentChildren;
  class?: string;
  describedBy?: string;
}

/** A link out of the product: in a new tab, and without telling where the reader came from. */
export function Out({ href, children, describedBy, class: className }: OutProps) {
  return (
    <a
      class={className}
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-describedby={describedBy}
    >
      {children}
    </a>
  );
}
