/** Where the card stands: below the link, else above, else beside it, and never over it. */
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { Anchor } from '../papers.content/links.ts';

const GAP = 8;
const EDGE = 8;

/** Follows the link until the returned function is called. `onHidden` is told when the link is out of sight. */
export function keepInPlace(
  anchor: Anchor,
  card: HTMLElement,
  point: { x: number; y: number } | undefined,
): () => void {
  const at = point && isWithin(anchor, point) ? point : undefined;
  return autoUpdate(anchor, card, async () => {
    const { x, y } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(at),
        offset(GAP),
        flip({
          padding: EDGE,
          fallbackPlacements: ['top-start', 'right-start', 'left-start'],
          fallbackStrategy: 'bestFit',
        }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight, elements }) {
            elements.floating.style.setProperty(
              '--available',
              `${Math.max(160, Math.floor(availableHeight))}px`,
            );
          },
        }),
      ],
    });
    card.style.setProperty('--x', `${Math.round(x)}px`);
    card.style.setProperty('--y', `${Math.round(y)}px`);
  });
}

function isWithin(anchor: Element, { x, y }: { x: number; y: number }): boolean {
  return [...anchor.getClientRects()].some(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1,
  );
}
