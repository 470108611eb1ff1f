import type { RelatedWork } from '../../papers/related.ts';
import { yearOf } from '../format/dates.ts';
import { abstractUrl } from '../../papers/paper-urls.ts';
import { sourceNames } from '../format/names.ts';
import { compact, nounFor } from '../format/numbers.ts';
import { Out } from '../ui/Out.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { RelatedWorksProps } from './RelatedWorks.tsx';

export interface RelatedItemProps extends Pick<RelatedWorksProps, 'onOpen'> {
  work: RelatedWork;
  saved?: boolean;
  /** The key for related works leads to the first. */
  first?: boolean;
}

export function RelatedItem({ work, onOpen, saved, first }: RelatedItemProps) {
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
          <button type="button" class="plain" data-first={first} onClick={() => onOpen(id)}>
            {title}
          </button>
        ) : (
          <Out href={abstractUrl(id)}>{title}</Out>
        )}
        {saved && (
          <>
            <Icon name="bookmark" filled />
            <span class="unseen"> saved</span>
          </>
        )}
      </span>
      {published && <time dateTime={published}>{yearOf(published)}</time>}
      {said.length > 0 && <span class="said">{said.join(' · ')}</span>}
    </li>
  );
}
