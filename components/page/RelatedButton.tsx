import { useId, useRef } from 'preact/hooks';
import type { RelatedWork } from '../../papers/related.ts';
import { RelatedWorks } from '../card/RelatedWorks.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Told } from './Told.tsx';

const WIDTH = 400;
const GAP = 6;

/** The related works behind a button: the list opens over the page, so that nothing in it moves. */
export function RelatedButton({ works }: { works: RelatedWork[] }) {
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  if (works.length === 0) return null;

  // In the top layer, yet in the document's coordinates: it scrolls along with its button.
  const place = () => {
    const box = button.current?.getBoundingClientRect();
    if (!box || !panel.current) return;
    const { clientWidth } = document.documentElement;
    const left = Math.max(GAP, Math.min(box.left, clientWidth - WIDTH - GAP));
    panel.current.style.left = `${left + scrollX}px`;
    panel.current.style.top = `${box.bottom + GAP + scrollY}px`;
  };

  return (
    <>
      <button ref={button} type="button" class="quiet-button" popovertarget={panelId}>
        <Told text="Related works" />
        <Icon name="down" />
      </button>
      <div ref={panel} id={panelId} class="panel" popover="auto" onBeforeToggle={place}>
        <RelatedWorks works={works} />
      </div>
    </>
  );
}
