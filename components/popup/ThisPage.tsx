import type { ComponentChildren } from 'preact';
import type { Millis, PaperId } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import { Notes } from '../ui/Notes.tsx';
import { Empty } from './Empty.tsx';
import { LinkedPapers } from './LinkedPapers.tsx';
import { PaperHere } from './PaperHere.tsx';
import type { FetchProgress, Row } from './types.ts';

export interface ThisPageProps {
  /** The paper that the tab itself shows. */
  paper?: Row;
  /** That paper is still being asked for. */
  looking: boolean;
  problems: Problem[];
  /** How many papers the page links to; undefined where we may not look. */
  linked?: number;
  /** Undefined until *Fetch all* was chosen. */
  fetching?: FetchProgress;
  now: Millis;
  onSave(id: PaperId, saved: boolean): void;
  onZotero?(id: PaperId): void;
  onFetchAll(): void;
  onPause(): void;
  onResume(): void;
  /** Whether we may look, and the ways to change that. */
  access?: ComponentChildren;
}

/** The paper of the current tab, and the papers it links to. */
export function ThisPage(props: ThisPageProps) {
  const { paper, looking, problems, linked, now, onSave, onZotero, access } = props;
  return (
    <>
      {paper && <PaperHere row={paper} {...{ looking, now, onSave, onZotero }} />}
      <Notes problems={problems} now={now} asOf={paper?.view.asOf} />
      {linked === 0 && !paper && (
        <Empty title="No papers here">
          <p>Open a page with links to arXiv or to Hugging Face papers, and rest on one.</p>
        </Empty>
      )}
      {linked !== undefined && linked > 0 && <LinkedPapers {...props} linked={linked} />}
      {access}
    </>
  );
}
