import { useEffect, useId, useState } from 'preact/hooks';
import type { Keeping } from '../../papers/library/library.ts';
import type { LibraryRow } from '../../papers/library/row.ts';
import { pdfUrl } from '../../papers/paper-urls.ts';
import { isWeb } from '../format/links.ts';
import { Icon } from '../ui/Icon.tsx';
import { Out } from '../ui/Out.tsx';
import { newsNames } from './Line.tsx';
import { Markdown } from './Markdown.tsx';
import { TagEditor } from './TagEditor.tsx';

export interface DetailProps {
  row: LibraryRow;
  knownTags: readonly string[];
  now: number;
  onChange(change: (kept: Keeping) => Keeping): void;
  onDismissNews(): void;
  onAlike(): void;
  onZotero(): void;
  onClose(): void;
}

const states = ['unread', 'reading', 'read'] as const;

/** Everything the reader keeps of one work. */
export function Detail({
  row,
  knownTags,
  now,
  onChange,
  onDismissNews,
  onAlike,
  onZotero,
  onClose,
}: DetailProps) {
  const { kept, title, authors, date, venue, abstract, tldr, url, id, news, also, codeUrl } = row;
  const state = kept.readAt ? 'read' : kept.readingAt ? 'reading' : 'unread';
  const tags = kept.tags ?? [];
  const toState = (to: (typeof states)[number]) =>
    onChange((old) => ({
      ...old,
      readAt: to === 'read' ? (old.readAt ?? now) : undefined,
      readingAt: to === 'reading' ? (old.readingAt ?? now) : undefined,
    }));
  return (
    <aside class="detail" aria-label="Paper">
      <button type="button" class="small close" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
      <h2 dir="auto">{url && isWeb(url) ? <Out href={url}>{title}</Out> : title}</h2>
      <p class="by">{authors.join(', ')}</p>
      <p class="by">{[venue, date].filter(Boolean).join(' · ')}</p>
      {news.length > 0 && (
        <p class="news">
          {news.map((each) => newsNames[each]).join(' · ')}{' '}
          <button type="button" class="inline" onClick={onDismissNews}>
            Noted
          </button>
        </p>
      )}
      <p class="ways">
        {id && <Out href={pdfUrl(id)}>PDF</Out>}
        {codeUrl && isWeb(codeUrl) && <Out href={codeUrl}>Code</Out>}
        {also.map((other) => isWeb(other) && <Out href={other}>Also here</Out>)}
        <button type="button" class="inline" onClick={onAlike}>
          Similar in the library
        </button>
        <button type="button" class="inline" onClick={onZotero}>
          Send to Zotero
        </button>
      </p>
      <div class="states" role="radiogroup" aria-label="Reading state">
        {states.map((each) => (
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={state === each}
            onClick={() => toState(each)}
          >
            {each}
          </button>
        ))}
      </div>
      <TagEditor
        tags={tags}
        known={knownTags}
        label="Add a tag"
        onAdd={(tag) =>
          onChange((old) => ({ ...old, tags: [...new Set([...(old.tags ?? []), tag])] }))
        }
        onRemove={(tag) =>
          onChange((old) => {
            const left = old.tags?.filter((each) => each !== tag) ?? [];
            return { ...old, tags: left.length > 0 ? left : undefined };
          })
        }
      />
      <Note
        key={row.key}
        text={kept.note ?? ''}
        onText={(note) => onChange((old) => ({ ...old, note: note || undefined }))}
      />
      {tldr && <p class="tldr">{tldr}</p>}
      {abstract && (
        <details>
          <summary>Abstract</summary>
          <p dir="auto">{abstract}</p>
        </details>
      )}
      {kept.found && isWeb(kept.found.url) && (
        <p class="found">
          Found on <Out href={kept.found.url}>{kept.found.title ?? kept.found.url}</Out>
        </p>
      )}
    </aside>
  );
}

function Note({ text, onText }: { text: string; onText(text: string): void }) {
  const id = useId();
  const [writing, setWriting] = useState(false);
  const [draft, setDraft] = useState(text);
  useEffect(() => {
    if (!writing) setDraft(text);
  }, [text, writing]);
  const done = () => {
    setWriting(false);
    if (draft.trim() !== text) onText(draft.trim());
  };
  return (
    <section class="note">
      <label for={id}>Note</label>
      {writing || !text ? (
        <textarea
          id={id}
          rows={text || writing ? 6 : 2}
          placeholder="What is worth remembering? Markdown works."
          value={draft}
          onFocus={() => setWriting(true)}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onBlur={done}
        />
      ) : (
        <>
          <Markdown text={text} />
          <button type="button" class="inline" id={id} onClick={() => setWriting(true)}>
            Edit the note
          </button>
        </>
      )}
    </section>
  );
}
