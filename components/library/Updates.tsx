import { counted } from '../format/numbers.ts';
import type { FetchProgress } from '../popup/types.ts';

export interface UpdatesProps {
  /** Undefined until papers were checked. */
  progress?: FetchProgress;
  /** How many papers have news. */
  news: number;
  onPause(paused: boolean): void;
  onClose(): void;
}

/** How far *Check for updates* has come, and what it brought. */
export function Updates({ progress, news, onPause, onClose }: UpdatesProps) {
  if (!progress) return null;
  const { done, total, failed, paused } = progress;
  const isOver = done >= total;
  const missing = failed > 0 ? ` ${failed} could not be found.` : '';
  return (
    <div class="updates">
      {!isOver && <progress aria-label="Papers checked" value={done} max={total} />}
      <span role="status">
        {isOver
          ? `${counted(total, 'paper')} checked. ${news === 0 ? 'Nothing is new' : `${counted(news, 'paper')} with news`}.${missing}`
          : `${done} of ${counted(total, 'paper')} checked${paused ? ', paused' : ''}`}
      </span>
      <button type="button" class="inline" onClick={isOver ? onClose : () => onPause(!paused)}>
        {isOver ? 'Noted' : paused ? 'Resume' : 'Pause'}
      </button>
    </div>
  );
}
