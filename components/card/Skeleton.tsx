/** Quiet lines where the words will stand, so that nothing jumps when they come. */
export function Skeleton({ byline }: { byline: boolean }) {
  return (
    <div class="skeleton" aria-hidden="true">
      {byline && <i class="bone" style={{ width: '72%' }} />}
      <div class="gloss">
        <i class="bone" style={{ width: '97%' }} />
        <i class="bone" style={{ width: '90%' }} />
        <i class="bone" style={{ width: '54%' }} />
      </div>
    </div>
  );
}
