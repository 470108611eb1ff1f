import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ZoteroTarget } from '../../papers/zotero.ts';
import { counted } from '../format/numbers.ts';
import { Icon } from '../ui/Icon.tsx';

export type ZoteroStage =
  | { at: 'asking' }
  | { at: 'choosing'; targets: ZoteroTarget[]; selected?: string }
  | { at: 'sending'; done: number }
  /** `again` where another try may help. */
  | { at: 'over'; said: string; again?: boolean };

export interface ZoteroDialogProps {
  count: number;
  stage: ZoteroStage;
  pdfs: boolean;
  onPdfs(on: boolean): void;
  onSend(target?: string): void;
  onAgain(): void;
  onClose(): void;
}

/** Papers to Zotero: into which collection, with PDFs or without, and what became of it. */
export function ZoteroDialog(props: ZoteroDialogProps) {
  const { count, stage, onAgain, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="zotero-dialog" aria-label="Send to Zotero" onClose={onClose}>
      <button type="button" class="small close" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
      <h2>{counted(count, 'paper')} to Zotero</h2>
      {stage.at === 'choosing' && <Choice {...props} stage={stage} />}
      <p role="status">
        {stage.at === 'asking' && 'Asking Zotero for its collections…'}
        {stage.at === 'sending' && `${stage.done} of ${counted(count, 'paper')} sent…`}
        {stage.at === 'over' && stage.said}
      </p>
      {stage.at === 'sending' && (
        <button type="button" class="button" onClick={onClose}>
          Stop
        </button>
      )}
      {stage.at === 'over' && (
        <p class="acts">
          {stage.again && (
            <button type="button" class="button primary" onClick={onAgain}>
              Try again
            </button>
          )}
          <button type="button" class="button" onClick={onClose}>
            {stage.again ? 'Cancel' : 'Done'}
          </button>
        </p>
      )}
    </dialog>
  );
}

type Choosing = Extract<ZoteroStage, { at: 'choosing' }>;

function Choice(props: ZoteroDialogProps & { stage: Choosing }) {
  const { stage, pdfs, onPdfs, onSend } = props;
  const { targets, selected } = stage;
  const [target, choose] = useState(selected ?? targets[0]?.id);
  const id = useId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend(target);
      }}
    >
      {targets.length > 0 && (
        <p>
          <label for={id}>Collection</label>
          <select id={id} value={target} onChange={(event) => choose(event.currentTarget.value)}>
            {targets.map(({ id: value, name, level }) => (
              <option key={value} value={value}>
                {'\u2003'.repeat(level) + name}
              </option>
            ))}
          </select>
        </p>
      )}
      <label>
        <input
          type="checkbox"
          checked={pdfs}
          onChange={(event) => onPdfs(event.currentTarget.checked)}
        />{' '}
        With PDFs from arXiv, one every few seconds
      </label>
      <p class="acts">
        <button type="submit" class="button primary">
          Send
        </button>
      </p>
    </form>
  );
}
