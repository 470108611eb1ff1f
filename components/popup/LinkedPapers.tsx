import { counted } from '../format/numbers.ts';
import type { ThisPageProps } from './ThisPage.tsx';

type LinkedPapersProps = Pick<ThisPageProps, 'fetching' | 'onFetchAll' | 'onPause' | 'onResume'> & {
  linked: number;
};

/** How many papers the page links to, and the one button that asks for all of them. */
export function LinkedPapers({
  linked,
  fetching,
  onFetchAll,
  onPause,
  onResume,
}: LinkedPapersProps) {
  return (
    <section class="linked">
      <h2>This page links to {counted(linked, 'paper')}</h2>
      {!fetching && (
        <>
          <p>They are fetched when you rest on a link, or all together now.</p>
          <button type="button" class="button" onClick={onFetchAll}>
            {linked === 1 ? 'Fetch the paper' : `Fetch all ${counted(linked, 'paper')}`}
          </button>
        </>
      )}
      {fetching && (
        <div class="progress">
          <progress aria-label="Papers fetched" value={fetching.done} max={fetching.total} />
          <p role="status">{progressInWords(fetching)}</p>
          {fetching.done < fetching.total && (
            <button type="button" class="button" onClick={fetching.paused ? onResume : onPause}>
              {fetching.paused ? 'Resume' : 'Pause'}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function progressInWords({
  done,
  total,
  failed,
  paused,
}: NonNullable<ThisPageProps['fetching']>): string {
  const missing = failed > 0 ? ` · ${failed} not found` : '';
  if (done >= total) return `All ${counted(total, 'paper')} fetched${missing}`;
  return `${done} of ${total}${paused ? ', paused' : ''}${missing}`;
}
