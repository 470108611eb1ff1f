/** The gloss of the one paper that a page is about: known things first, the network only when the reader asks. */
import { type FunctionComponent, render } from 'preact';
import type { PageActions, PageState } from '../../components/page/page-state.ts';
import { type LookUpLine, openLookUp } from '../../look-up-port.ts';
import { type Answer, type Marks, type Reach, send } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import type { GlossHost } from './host.ts';

export interface ShownGloss {
  /** The states that changed, here or elsewhere. */
  showMarks(marks: Marks): void;
}

export type GlossComponent = FunctionComponent<{ state: PageState } & PageActions>;

export function showPaperGloss(
  id: PaperId,
  Gloss: GlossComponent,
  host: GlossHost,
  ready: Promise<void>,
  signal: AbortSignal,
): ShownGloss {
  let state: PageState = {
    id,
    saved: false,
    read: false,
    phase: 'done',
    problems: [],
    related: [],
    now: Date.now(),
  };
  let line: LookUpLine | undefined;

  function change(changes: Partial<PageState>): void {
    if (signal.aborted) return;
    state = { ...state, ...changes, now: Date.now() };
    render(<Gloss state={state} onSave={save} onLookUp={() => lookUp('network')} />, host.inner());
  }

  function lookUp(reach: Reach): void {
    line?.close();
    if (reach === 'network') change({ phase: 'looking-up' });
    line = openLookUp(
      id,
      (answer) => change(told(answer, reach)),
      () => {
        line = undefined;
        if (state.phase === 'looking-up') change({ phase: 'partial' });
      },
    );
    line.ask(reach);
  }

  function save(saved: boolean): void {
    void send('set-saved', { id, saved }).then(change, () => {});
  }

  function showMarks(marks: Marks): void {
    const mark = marks[id];
    if (mark) change({ saved: mark.saved, read: mark.read });
  }

  change({});
  void ready.then(() => !signal.aborted && lookUp('cache'));
  void send('marks-of', { ids: [id] }).then(showMarks, () => {});
  signal.addEventListener('abort', () => {
    line?.close();
    render(null, host.inner());
  });
  return { showMarks };
}

function told({ view, saved, related, problems, done }: Answer, reach: Reach): Partial<PageState> {
  const waiting = reach === 'network' ? 'looking-up' : 'partial';
  return { view, saved, related, problems, phase: done ? 'done' : waiting };
}
