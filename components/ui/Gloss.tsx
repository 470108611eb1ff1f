import type { Tldr } from '../../papers/paper.ts';
import { glossName, originInWords } from '../format/names.ts';

export interface GlossProps {
  tldr: Tldr;
  /** Offered only where the device has other sentences to show. */
  onAnother?(): void;
}

/** The TL;DR and where it came from, beside the margin's rule. */
export function Gloss({ tldr, onAnother }: GlossProps) {
  return (
    <div
      class="gloss"
      role="group"
      aria-label={glossName(tldr)}
      data-origin={tldr.origin}
      dir="auto"
    >
      <p class="gloss-text" lang="" aria-live={onAnother && 'polite'}>
        {tldr.text}
      </p>
      <p class="origin">
        <bdi dir="ltr">
          {originInWords(tldr)}
          {onAnother && Boolean(tldr.others) && (
            <>
              {' · '}
              <button type="button" class="inline" aria-keyshortcuts="t" onClick={onAnother}>
                show another
              </button>
            </>
          )}
        </bdi>
      </p>
    </div>
  );
}
