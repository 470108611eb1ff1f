import { useRef } from 'preact/hooks';

const STEP = 16;
const steps: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Moves the card out of the way, by dragging or with the arrow keys; with Shift in longer steps. */
export function Grip({ onMove }: { onMove(dx: number, dy: number): void }) {
  const from = useRef<{ x: number; y: number } | undefined>(undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const times = event.shiftKey ? 4 : 1;
    onMove(step[0] * times, step[1] * times);
  };
  return (
    <button
      type="button"
      class="grip"
      aria-label="Move"
      aria-description="With the arrow keys"
      aria-keyshortcuts="m"
      onKeyDown={onKeyDown}
      onPointerDown={({ currentTarget, pointerId, clientX: x, clientY: y }) => {
        currentTarget.setPointerCapture(pointerId);
        from.current = { x, y };
      }}
      onPointerMove={({ clientX: x, clientY: y }) => {
        if (!from.current) return;
        onMove(x - from.current.x, y - from.current.y);
        from.current = { x, y };
      }}
      onLostPointerCapture={() => {
        from.current = undefined;
      }}
    />
  );
}
