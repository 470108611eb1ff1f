/** The read-through cache: what is fresh is answered, what is stale is answered and refreshed, the rest is asked. */
import type { Answer, Reach, ReadersOwn } from '../../messages.ts';
import type {
  Facet,
  Millis,
  PaperFacts,
  PaperId,
  PaperRecord,
  PaperView,
  SourceName,
} from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import type { RelatedWork } from '../../papers/related.ts';
import type { Related } from './related.ts';
import { shareRequests } from './shared-requests.ts';

export type Priority = 'hover' | 'background';

export interface LookUpSource {
  name: SourceName;
  /** How long its facet counts as fresh. */
  lifetime: Millis;
  /** Without them a card is not complete, and their failures are told. The others enrich it, or keep silent. */
  essential: boolean;
  /** What the source says of the paper; undefined when it answers that it does not know it. */
  paper(
    id: PaperId,
    options: { signal: AbortSignal; priority: Priority },
  ): Promise<PaperFacts | undefined>;
}

export interface LookUpParts {
  sources(): Promise<readonly LookUpSource[]>;
  readPaper(id: PaperId): Promise<PaperRecord | undefined>;
  addFacet(id: PaperId, facet: Facet, at: Millis): Promise<PaperRecord>;
  noteUse(id: PaperId, at: Millis): Promise<void>;
  absentFrom(id: PaperId, now: Millis): Promise<Set<SourceName>>;
  noteAbsence(id: PaperId, source: SourceName, at: Millis): Promise<void>;
  /** Learns what the reader did with a paper; what it gives then views the paper as they want it. */
  readersOwn(id: PaperId): Promise<(record: PaperRecord) => ReadersOwn & { view: PaperView }>;
  related: Related;
  /** The problem that an exception tells of; undefined when it is none of a source's. */
  problemOf(error: unknown, source: SourceName): Problem | undefined;
  /** Resolves when asking again makes sense, or never; rejects when the signal fires. */
  untilRetry(problems: Problem[], signal: AbortSignal): Promise<void>;
  now(): Millis;
}

export type LookUp = (
  id: PaperId,
  reach: Reach,
  onAnswer: (answer: Answer) => void,
  signal: AbortSignal,
  priority?: Priority,
) => Promise<void>;

export function createLookUp(parts: LookUpParts): LookUp {
  const { now, related } = parts;

  /** Asks a source and keeps what it says, once for all who ask together. */
  const ask = shareRequests(
    async ({ id, source, priority }: Asked, signal: AbortSignal) => {
      const facts = await source.paper(id, { signal, priority });
      if (facts) await parts.addFacet(id, { source: source.name, at: now(), facts }, now());
      else await parts.noteAbsence(id, source.name, now());
    },
    ({ id, source, priority }) => `${source.name} ${priority} ${id}`,
  );

  const read = (id: PaperId) => Promise.all([parts.readPaper(id), parts.readersOwn(id)]);

  async function dueSources(
    id: PaperId,
    priority: Priority,
    reading: Promise<PaperRecord | undefined>,
  ): Promise<LookUpSource[]> {
    const [sources, record, absent] = await Promise.all([
      parts.sources(),
      reading,
      parts.absentFrom(id, now()),
    ]);
    return sources.filter(({ name, lifetime, essential }) => {
      if (absent.has(name) || (priority === 'background' && !essential)) return false;
      const facet = record?.facets[name];
      return !facet || now() - facet.at >= lifetime;
    });
  }

  return async (id, reach, onAnswer, signal, priority = 'hover') => {
    // One after the other, so that no older answer overtakes a newer one.
    let told = Promise.resolve();
    let problems: Problem[] = [];
    let works: RelatedWork[] = [];
    let done = false;
    const tell = (reading = read(id)): Promise<void> => (told = told.then(() => answer(reading)));

    async function answer(reading: ReturnType<typeof read>): Promise<void> {
      const [record, viewed] = await reading;
      if (signal.aborted) return;
      onAnswer({ ...viewed(record ?? { id, facets: {} }), related: works, problems, done });
    }

    /** Finding them takes longer than all else, so that they follow. */
    async function tellRelated(): Promise<void> {
      const known = await related.known(id);
      if (`${known.map(keyOf)}` === `${works.map(keyOf)}`) return;
      works = known;
      await tell();
    }

    async function askAll(due: readonly LookUpSource[]): Promise<void> {
      problems = [];
      if (due.length === 0) {
        done = true;
        return tell();
      }
      let essentialsOpen = due.filter(({ essential }) => essential).length;
      await Promise.all(
        due.map(async (source) => {
          try {
            await ask({ id, source, priority }, signal);
          } catch (error) {
            if (signal.aborted) return;
            const problem = parts.problemOf(error, source.name);
            if (!problem) throw error;
            if (source.essential) problems = [...problems, problem];
          }
          if (source.essential) essentialsOpen -= 1;
          done = essentialsOpen === 0;
          await tell();
          await tellRelated();
        }),
      );
    }

    const first = read(id);
    const due = await dueSources(
      id,
      priority,
      first.then(([record]) => record),
    );
    done = !due.some(({ essential }) => essential);
    await tell(first);
    const rest = Promise.all([parts.noteUse(id, now()), tellRelated()]);
    // Nobody waits for it before they are asked: papers looked up together share a request.
    if (reach === 'network' && due.length > 0) await Promise.all([rest, askAll(due)]);
    else await rest;
    if (reach === 'cache') return;
    if (priority === 'background' || signal.aborted) return;
    if (await related.refresh(id, signal).catch(() => false)) await tellRelated();
    // A card that stays open fills in by itself once the source may be asked again.
    while (problems.length > 0 && !signal.aborted) {
      await parts.untilRetry(problems, signal);
      await askAll(await dueSources(id, priority, parts.readPaper(id)));
    }
  };
}

const keyOf = ({ id, origins }: RelatedWork): string => `${id} ${origins}`;

interface Asked {
  id: PaperId;
  source: LookUpSource;
  priority: Priority;
}
