import type { Tldr } from '../../papers/paper.ts';
import { originInWords } from '../format/names.ts';

export interface GlossProps {
  tldr: Tldr;
  /** Offered only for a gloss made on the device. */
  onAnother?(): void;
}

/** The TL;DR and where it came from, beside the margin's rule. */
export function Gloss({ tldr, onAnother }: GlossProps) {
  return (
    <div class="gloss" role="group" aria-label="TL;DR" data-origin={tldr.origin} dir="auto">
      <p class="gloss-text" lang="">
        {tldr.text}
      </p>
      <p class="origin">
        <bdi dir="ltr">
          {originInWords(tldr)}
          {onAnother && tldr.origin === 'device' && (
            <>
              {' · '}
              <button type="button" class="inline" onClick={onAnother}>
                show another
              </button>
            </>
          )}
        </bdi>
      </p>
    </div>
  );
}
