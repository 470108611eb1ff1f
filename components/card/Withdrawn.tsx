import type { PaperView } from '../../papers/paper.ts';
import { saysWithdrawn } from '../format/telling.ts';
import { Icon } from '../ui/Icon.tsx';

/** A warning that stands before the gloss, with the authors' own reason when they gave one. */
export function Withdrawn({ view }: { view: PaperView }) {
  if (!view.withdrawn) return null;
  const { comment } = view;
  return (
    <p class="withdrawn">
      <Icon name="warning" />
      <span>
        <b>Withdrawn</b>
        {comment && saysWithdrawn(comment) && (
          <span class="reason" dir="auto" lang="">
            {comment}
          </span>
        )}
      </span>
    </p>
  );
}
