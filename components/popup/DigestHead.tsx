import { Icon } from '../ui/Icon.tsx';
import { DayHeading } from './DayHeading.tsx';
import type { DigestProps } from './Digest.tsx';

/** In which form a digest leaves the popup. */
export type OutForm = 'markdown' | 'html' | 'feed';

const forms: { form: OutForm; name: string }[] = [
  { form: 'markdown', name: 'Copy as Markdown' },
  { form: 'html', name: 'Copy to paste into a mail' },
  { form: 'feed', name: 'Save as a feed file' },
];

type Props = Pick<
  DigestProps,
  'day' | 'days' | 'onDay' | 'loading' | 'onRefresh' | 'onFullTab' | 'rows'
> & { onOut(form: OutForm): void };

/** The day, and what can be done with its digest as a whole. */
export function DigestHead({
  day,
  days,
  onDay,
  loading,
  onRefresh,
  onOut,
  onFullTab,
  rows,
}: Props) {
  return (
    <div class="digest-head">
      <DayHeading day={day} days={days} onDay={onDay} />
      <span class="digest-acts">
        {rows.length > 0 && (
          <details class="out">
            <summary class="small" aria-label="Take it elsewhere">
              <Icon name="copy" />
            </summary>
            <ul>
              {forms.map(({ form, name }) => (
                <li key={form}>
                  <button
                    type="button"
                    onClick={(event) => {
                      onOut(form);
                      event.currentTarget.closest('details')?.removeAttribute('open');
                    }}
                  >
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
        {onFullTab && (
          <button type="button" class="small" aria-label="Open in a tab" onClick={onFullTab}>
            <Icon name="tab" />
          </button>
        )}
        <button
          type="button"
          class="small"
          aria-label="Refresh"
          disabled={loading}
          onClick={onRefresh}
        >
          <Icon name="refresh" />
        </button>
      </span>
    </div>
  );
}
