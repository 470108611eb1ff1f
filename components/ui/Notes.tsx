import type { Millis } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import { problemsInWords } from '../format/problems.ts';
import { Icon } from './Icon.tsx';

export interface NotesProps {
  problems: Problem[];
  now: Millis;
  /** When what is shown was fetched. */
  asOf?: Millis;
}

/** What could not be asked, quietly, under what is known. */
export function Notes({ problems, now, asOf }: NotesProps) {
  if (problems.length === 0) return null;
  return (
    <ul class="notes" aria-label="Notes">
      {problemsInWords(problems, now, asOf).map((line) => (
        <li key={line}>
          <Icon name={iconFor(line)} />
          {line}
        </li>
      ))}
    </ul>
  );
}

function iconFor(line: string) {
  if (line.startsWith('Offline')) return 'offline';
  return line.includes('to wait') ? 'wait' : 'warning';
}
