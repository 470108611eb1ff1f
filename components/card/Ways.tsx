import type { PaperId, PaperView } from '../../papers/paper.ts';
import { waysToOpen } from '../format/links.ts';
import { Out } from '../ui/Out.tsx';

/** Where to read on. */
export function Ways({ id, view }: { id: PaperId; view?: PaperView }) {
  return (
    <ul class="ways" aria-label="Read on">
      {waysToOpen(id, view).map(({ name, url }) => (
        <li key={name}>
          <Out href={url}>{name}</Out>
        </li>
      ))}
    </ul>
  );
}
