import type { RelatedWork } from '../../papers/related.ts';
import { yearOf } from '../format/dates.ts';
import { abstractUrl } from '../../papers/paper-urls.ts';
import { sourceNames } from '../format/names.ts';
import { compact, nounFor } from '../format/numbers.ts';
import { Out } from '../ui/Out.tsx';
import type { RelatedWorksProps } from './RelatedWorks.tsx';

export function RelatedItem({
  work,
  onOpen,
}: { work: RelatedWork } & Pick<RelatedWorksProps, 'onOpen'>) {
  const { id, title, published, citations, origins } = work;
  const from = origins.map((origin) => sourceNames[origin]).join(', ');
  const said = [
    citations === undefined ? undefined : `${compact(citations)} ${nounFor(citations, 'citation')}`,
    from && `from ${from}`,
  ].filter(Boolean);
  return (
    <li>
      <span class="related-title" dir="auto" lang="">
        {onOpen ? (
          <button type="button" class="plain" onClick={() => onOpen(id)}>
            {title}
          </button>
        ) : (
          <Out href={abstractUrl(id)}>{title}</Out>
        )}
      </span>
      {published && <time dateTime={published}>{yearOf(published)}</time>}
      {said.length > 0 && <span class="said">{said.join(' · ')}</span>}
    </li>
  );
}
