import { useRef } from 'preact/hooks';
import { waysToOpen } from '../format/links.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { SaveButton } from '../ui/SaveButton.tsx';
import type { CardProps } from './Card.tsx';
import type { CopyForm, StandingState } from './card-state.ts';
import { useSaid } from './use-said.ts';

export interface ActionsProps extends Pick<
  CardProps,
  'onSave' | 'onCopy' | 'onZotero' | 'onFollow' | 'onPin' | 'onClose'
> {
  state: StandingState;
  /** What else there is to do, behind *More*. */
  more: MenuItem[];
}

const copied: Record<CopyForm, string> = {
  link: 'Link copied',
  markdown: 'Markdown copied',
  bibtex: 'BibTeX copied',
};
const names: Record<CopyForm, string> = { link: 'Link', markdown: 'Markdown', bibtex: 'BibTeX' };

/** What can be done, and a line that says what came of it, to eyes and ears alike. */
export function Actions(props: ActionsProps) {
  const { state, onSave, onCopy, onZotero, onFollow, onPin, onClose, more } = props;
  const { id, view, saved, pinned, standing } = state;
  const undoButton = useRef<HTMLButtonElement>(null);
  const inUse = () => undoButton.current?.matches(':focus') ?? false;
  const { said, quietly, undo, say, hush } = useSaid(state, { onSave, onFollow }, inUse);

  const copy = async (form: CopyForm) => {
    try {
      await onCopy(form);
      say(copied[form]);
    } catch {
      say('Could not copy');
    }
  };
  const sendToZotero = () => {
    say('Sending to Zotero …');
    onZotero?.().then(say, () => say('Could not send to Zotero'));
  };
  const others =
    onZotero && standing !== 'not-found'
      ? [{ name: 'Send to Zotero', onChoose: sendToZotero }, ...more]
      : more;
  const forms = Object.entries(names) as [CopyForm, string][];
  return (
    <div class="actions">
      <p class={quietly ? 'unseen' : 'said'} role="status" data-empty={!said || undefined}>
        {said}
      </p>
      {(standing !== 'not-found' || saved) && <SaveButton saved={saved} onSave={onSave} keys="s" />}
      {undo && (
        <button
          type="button"
          class="inline undo"
          ref={undoButton}
          onClick={({ currentTarget }) => {
            // The button goes, the focus stays.
            currentTarget.parentElement?.querySelector<HTMLElement>('.save')?.focus();
            hush();
            undo();
          }}
        >
          Undo
        </button>
      )}
      {standing !== 'not-found' && (
        <>
          <Menu
            name="Copy"
            keys="c"
            items={forms.map(([form, name]) => ({ name, onChoose: () => void copy(form) }))}
          >
            Copy
            <Icon name="down" />
          </Menu>
          <Menu
            name="Open"
            keys="o"
            items={waysToOpen(id, view).map(({ name, url }) => ({ name, href: url }))}
          >
            Open
            <Icon name="down" />
          </Menu>
        </>
      )}
      <div class="tools">
        {onPin && (
          <button
            type="button"
            class="small pin"
            aria-label="Pin"
            aria-description="Stays while you scroll"
            aria-pressed={pinned ?? false}
            aria-keyshortcuts="p"
            onClick={() => onPin(!pinned)}
          >
            <Icon name="pin" filled={pinned ?? false} />
          </button>
        )}
        {others.length > 0 && (
          <Menu name="More" class="small" items={others}>
            <Icon name="more" />
          </Menu>
        )}
        {onClose && (
          <button type="button" class="small" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}
