import type { Damage } from '../../papers/damage.ts';
import type { Millis, SourceName } from '../../papers/paper.ts';
import { ago } from '../format/dates.ts';
import { sourceNames } from '../format/names.ts';
import { counted } from '../format/numbers.ts';

export interface LeftOutProps {
  source: SourceName;
  damage: (Damage & { since: Millis }) | undefined;
  now: Millis;
}

/** Says that a service sent what could not be read; the rest of its answers was used. */
export function LeftOut({ source, damage, now }: LeftOutProps) {
  if (!damage) return null;
  const { dropped, fields, since } = damage;
  const parts = [
    dropped > 0 && counted(dropped, 'paper'),
    fields > 0 && counted(fields, 'detail'),
  ].filter((part) => part !== false);
  return (
    <p>
      Of what {sourceNames[source]} sent, {parts.join(' and ')} could not be read and{' '}
      {dropped + fields > 1 ? 'were' : 'was'} left out, first {ago(since, now)}.
    </p>
  );
}
