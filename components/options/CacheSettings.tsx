import { useId } from 'preact/hooks';
import { counted, inMegabytes } from '../format/numbers.ts';

export interface CacheSettingsProps {
  papersKept: number;
  stored: { papers: number; saved: number; bytes?: number };
  onPapersKept(papers: number): void;
}

const FEWEST = 100;
const MOST = 200_000;

/** How much is remembered, and how much there is. */
export function CacheSettings({ papersKept, stored, onPapersKept }: CacheSettingsProps) {
  const id = useId();
  const { papers, saved, bytes } = stored;
  return (
    <section aria-labelledby="cache">
      <h2 id="cache">What is stored</h2>
      <p>
        {counted(papers, 'paper')} known, {saved} of them saved
        {bytes !== undefined && `, ${inMegabytes(bytes)} in all`}. All of it is on this device.
      </p>
      <p class="setting">
        <label for={id}>Papers to remember at most</label>
        <input
          id={id}
          type="number"
          min={FEWEST}
          max={MOST}
          step={FEWEST}
          value={papersKept}
          onChange={({ currentTarget }) => {
            if (currentTarget.validity.valid) onPapersKept(currentTarget.valueAsNumber);
            else currentTarget.reportValidity();
          }}
        />
      </p>
      <p>Beyond that the papers you looked at longest ago are forgotten, never those you saved.</p>
    </section>
  );
}
