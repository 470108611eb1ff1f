import { problemsInWords } from '../format/problems.ts';
import type { CardState, Standing } from './card-state.ts';

/** In the gloss's place: why there is none. */
export function Unknown({ state, standing }: { state: CardState; standing: Standing }) {
  const { id, problems, now } = state;
  if (standing === 'not-found')
    return <p class="unknown">Neither Hugging Face nor arXiv knows {id}.</p>;
  return (
    <div class="unknown">
      {problemsInWords(problems, now).map((line) => (
        <p key={line}>{line}.</p>
      ))}
      <p class="quiet">Nothing about this paper is kept on this device yet.</p>
    </div>
  );
}
