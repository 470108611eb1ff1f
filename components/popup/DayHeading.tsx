import type { Day } from '../../papers/paper.ts';
import { weekdayOf } from '../format/dates.ts';
import { Icon } from '../ui/Icon.tsx';
import type { DigestProps } from './Digest.tsx';

/** The day, between the days before and after it. */
export function DayHeading({ day, days, onDay }: Pick<DigestProps, 'day' | 'days' | 'onDay'>) {
  const at = day === undefined ? -1 : days.indexOf(day);
  const earlier = at < 0 ? undefined : days[at + 1];
  const later = at < 1 ? undefined : days[at - 1];
  return (
    <div class="day">
      <h2>{day === undefined ? 'Digest' : weekdayOf(day)}</h2>
      {days.length > 1 && (
        <>
          <DayButton name="Earlier day" icon="back" day={earlier} onDay={onDay} />
          <DayButton name="Later day" icon="chevron" day={later} onDay={onDay} />
        </>
      )}
    </div>
  );
}

interface DayButtonProps {
  name: string;
  icon: 'back' | 'chevron';
  day?: Day;
  onDay(day: Day): void;
}

function DayButton({ name, icon, day, onDay }: DayButtonProps) {
  return (
    <button
      type="button"
      class="small"
      aria-label={name}
      disabled={day === undefined}
      onClick={() => day !== undefined && onDay(day)}
    >
      <Icon name={icon} />
    </button>
  );
}
