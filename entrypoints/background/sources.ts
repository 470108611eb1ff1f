/** Every source over one polite client, and how long what each says counts as fresh. */
import type { PaperId, SourceName } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import { createArxiv } from '../../sources/arxiv/index.ts';
import { createClient } from '../../sources/client.ts';
import { createHuggingFace } from '../../sources/hugging-face/index.ts';
import { createOpenAlex } from '../../sources/openalex/index.ts';
import { createPapersWithCode } from '../../sources/papers-with-code/index.ts';
import { createSemanticScholar } from '../../sources/semantic-scholar/index.ts';
import { sleep } from '../../sources/sleep.ts';
import { problemOf as sourceProblemOf } from '../../sources/source-error.ts';
import { countDamage } from '../../storage/damage.ts';
import { hostStore } from '../../storage/hosts.ts';
import { readSettings } from '../../storage/settings.ts';
import type { LookUpSource } from './look-up.ts';
import type { RelatedAsker } from './related.ts';

const AN_HOUR = 60 * 60 * 1000;
const A_DAY = 24 * AN_HOUR;
const A_WEEK = 7 * A_DAY;
const MOST_RELATED = 10;

const client = createClient({
  fetch: (...request) => fetch(...request),
  now: Date.now,
  random: Math.random,
  sleep,
  store: hostStore,
  online: () => navigator.onLine,
  onDamage: (source, damage) => void countDamage(source, damage, Date.now()),
});

export const huggingFace = createHuggingFace(client);
export const arxiv = createArxiv(client, { sleep });
const papersWithCode = createPapersWithCode(client);

const essential: LookUpSource[] = [
  { name: 'hugging-face', essential: true, lifetime: AN_HOUR, paper: huggingFace.paper },
  { name: 'arxiv', essential: true, lifetime: A_DAY, paper: arxiv.paper },
];

/** Made anew when the reader sets another key, so that look-ups of one moment still share their request. */
const semanticScholar = latest((key: string) => createSemanticScholar(client, { key }));
const openAlex = latest((key: string) => createOpenAlex(client, { key }));

/** Asked together at a look-up; none waits for another. */
export async function lookUpSources(): Promise<LookUpSource[]> {
  const { sources, keys } = await readSettings();
  const optional: (LookUpSource & { name: keyof typeof sources })[] = [
    { name: 'papers-with-code', essential: false, lifetime: A_DAY, paper: papersWithCode.paper },
    {
      name: 'semantic-scholar',
      essential: false,
      lifetime: A_WEEK,
      paper: semanticScholar(keys['semantic-scholar']).paper,
    },
    { name: 'openalex', essential: false, lifetime: A_WEEK, paper: openAlex(keys.openalex).paper },
  ];
  return [...essential, ...optional.filter(({ name }) => sources[name])];
}

/** Who is asked for related works. */
export async function relatedAskers(): Promise<RelatedAsker[]> {
  const { sources, keys } = await readSettings();
  const askers: RelatedAsker[] = [];
  if (sources['papers-with-code']) {
    askers.push((id, signal) => papersWithCode.related(id, MOST_RELATED, { signal }));
  }
  if (sources['semantic-scholar']) {
    const { recommendations } = semanticScholar(keys['semantic-scholar']);
    askers.push((id: PaperId, signal) => recommendations(id, MOST_RELATED, { signal }));
  }
  return askers;
}

/** A failure that is none of a source's own is our bug, and is not to be shown as theirs. */
export function problemOf(error: unknown, source: SourceName): Problem | undefined {
  const problem = sourceProblemOf(error);
  return problem && { ...problem, source };
}

function latest<Made>(make: (key: string) => Made): (key: string) => Made {
  let made: { key: string; value: Made } | undefined;
  return (key) => {
    if (made?.key !== key) made = { key, value: make(key) };
    return made.value;
  };
}
