/** Every source over one polite client, and how long what each says counts as fresh. */
import { createArxiv } from '../../sources/arxiv/index.ts';
import { createClient } from '../../sources/client.ts';
import { createHuggingFace } from '../../sources/hugging-face/index.ts';
import { createPapersWithCode } from '../../sources/papers-with-code/index.ts';
import { createSemanticScholar } from '../../sources/semantic-scholar/index.ts';
import { sleep } from '../../sources/sleep.ts';
import { problemOf as sourceProblemOf } from '../../sources/source-error.ts';
import { hostStore } from '../../storage/hosts.ts';
import type { PaperId, SourceName } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import type { LookUpSource } from './look-up.ts';

const AN_HOUR = 60 * 60 * 1000;
const A_DAY = 24 * AN_HOUR;

const client = createClient({
  fetch: (...request) => fetch(...request),
  now: Date.now,
  random: Math.random,
  sleep,
  store: hostStore,
  online: () => navigator.onLine,
});

export const huggingFace = createHuggingFace(client);
export const arxiv = createArxiv(client, { sleep });
const papersWithCode = createPapersWithCode(client);
const semanticScholar = createSemanticScholar(client);
const MOST_RELATED = 10;

/** Asked together at a look-up; none waits for another. */
export const lookUpSources: LookUpSource[] = [
  { name: 'hugging-face', essential: true, lifetime: AN_HOUR, paper: huggingFace.paper },
  { name: 'arxiv', essential: true, lifetime: A_DAY, paper: arxiv.paper },
  { name: 'papers-with-code', essential: false, lifetime: A_DAY, paper: papersWithCode.paper },
  { name: 'semantic-scholar', essential: false, lifetime: 7 * A_DAY, paper: semanticScholar.paper },
];

/** Who is asked for related works. */
export const relatedAskers = [
  (id: PaperId, signal: AbortSignal) => papersWithCode.related(id, MOST_RELATED, { signal }),
  (id: PaperId, signal: AbortSignal) =>
    semanticScholar.recommendations(id, MOST_RELATED, { signal }),
];

/** A failure that is none of a source's own is our bug, and is not to be shown as theirs. */
export function problemOf(error: unknown, source: SourceName): Problem | undefined {
  const problem = sourceProblemOf(error);
  return problem && { ...problem, source };
}
