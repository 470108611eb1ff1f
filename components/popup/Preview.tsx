import type { PaperId } from '../../papers/paper.ts';
import { abstractUrl } from '../../papers/paper-urls.ts';
import { counted } from '../format/numbers.ts';
import { Out } from '../ui/Out.tsx';

export type PreviewState =
  | 'asking'
  | { count: number; papers: { id: PaperId; title: string }[] }
  | { failed: string };

/** *Would have matched 14 papers this week*, with the first three. */
export function Preview({ state }: { state?: PreviewState }) {
  return (
    <div class="preview" role="status">
      {state === 'asking' && <p>Looking at this week’s papers</p>}
      {typeof state === 'object' && 'failed' in state && <p>{state.failed}</p>}
      {typeof state === 'object' && 'count' in state && (
        <>
          <p>
            {state.count === 0
              ? 'Would have matched nothing this week'
              : `Would have matched ${counted(state.count, 'paper')} this week`}
          </p>
          <ul>
            {state.papers.map(({ id, title }) => (
              <li key={id}>
                <Out href={abstractUrl(id)}>{title}</Out>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
