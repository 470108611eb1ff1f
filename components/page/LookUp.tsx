import { problemsInWords } from '../format/problems.ts';
import type { PageActions, PageState } from './page-state.ts';
import { Told } from './Told.tsx';

/** Asks the network, which a page's gloss never does by itself; and says what came of it, in one line. */
export function LookUp({ state, onLookUp }: { state: PageState } & Pick<PageActions, 'onLookUp'>) {
  const { phase, problems, now, view } = state;
  const trouble = problemsInWords(problems, now, view?.asOf).join(' · ');
  return (
    <p class="look-up">
      {phase === 'partial' && (
        <button type="button" class="inline" onClick={onLookUp}>
          <Told text="Look up" />
        </button>
      )}
      <span class="said" role="status" title={trouble || undefined}>
        {phase === 'looking-up' ? 'Looking up…' : trouble}
      </span>
    </p>
  );
}
