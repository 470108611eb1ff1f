import { abstractUrl } from '../../papers/paper-urls.ts';
import { Icon } from '../ui/Icon.tsx';
import { Out } from '../ui/Out.tsx';
import { standingOf, type CardState } from './card-state.ts';

export interface HeadingProps {
  state: CardState;
  titleId: string;
  /** Back to the paper before. */
  onBack?(): void;
}

/** The title, or until it is known the link's own words, and then which paper they point to. */
export function Heading({ state, titleId, onBack }: HeadingProps) {
  const { id, linkText, view } = state;
  const standing = standingOf(state);
  const title = view?.title ?? (linkText?.trim() || `arXiv ${id}`);
  return (
    <>
      {onBack && (
        <button type="button" class="back" aria-keyshortcuts="b" onClick={onBack}>
          <Icon name="back" />
          Back
        </button>
      )}
      <div class="heading">
        <h2 class="title" id={titleId} dir="auto" lang="">
          <Out href={abstractUrl(id)}>{title}</Out>
        </h2>
      </div>
      {standing !== 'known' && (
        <p class="byline">
          <span class="id">{id}</span>
          {standing === 'looking-up' && ' · looking up'}
        </p>
      )}
    </>
  );
}
