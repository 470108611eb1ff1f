import { Icon } from '../ui/Icon.tsx';

/** The abstract, folded. */
export function Abstract({ text, waiting }: { text?: string; waiting: boolean }) {
  if (!text) return waiting ? null : <p class="quiet">No abstract is known.</p>;
  return (
    <details class="abstract">
      <summary aria-keyshortcuts="a">
        <Icon name="chevron" />
        Abstract
      </summary>
      <p dir="auto" lang="">
        {text}
      </p>
    </details>
  );
}
