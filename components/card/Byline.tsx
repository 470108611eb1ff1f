import type { Millis, PaperView } from '../../papers/paper.ts';
import { categoriesInWords } from '../format/categories.ts';
import { datesInWords } from '../format/dates.ts';
import { tellingPlace } from '../format/telling.ts';
import { Authors, type AuthorsProps } from './Authors.tsx';

export interface BylineProps extends Pick<AuthorsProps, 'followed' | 'onFollow'> {
  view: PaperView;
  now: Millis;
  /** The version that the link asks for, when it asks for one. */
  linkVersion?: number;
}

/** Who, when, where and in which field. */
export function Byline({ view, now, linkVersion, followed, onFollow }: BylineProps) {
  const older =
    linkVersion !== undefined && view.version !== undefined && linkVersion < view.version;
  const facts = [
    datesInWords(view, now),
    older ? `the link is to v${linkVersion}` : undefined,
    tellingPlace(view),
    categoriesInWords(view.categories),
  ].filter((fact) => fact !== undefined);
  return (
    <div class="byline">
      <Authors names={view.authors} followed={followed} onFollow={onFollow} />
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
    </div>
  );
}
