/** The read-through cache: what is fresh is answered, what is stale is answered and refreshed, the rest is asked. */
import type { Answer, Reach } from '../../messages.ts';
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
import { shareRequests } from './shared-requests.ts';

export type Priority = 'hover' | 'background';

export interface LookUpSource {
  name: SourceName;
  /** How long its facet counts as fresh. */
  lifetime: Millis;
  /** What the source says of the paper; undefined when it answers that it does not know it. */
  paper(
    id: PaperId,
    options: { signal: AbortSignal; priority: Priority },
  ): Promise<PaperFacts | undefined>;
}

export interface LookUpParts {
  sources: readonly LookUpSource[];
  readPaper(id: PaperId): Promise<PaperRecord | undefined>;
  addFacet(id: PaperId, facet: Facet, at: Millis): Promise<PaperRecord>;
  noteUse(id: PaperId, at: Millis): Promise<void>;
  absentFrom(id: PaperId, now: Millis): Promise<Set<SourceName>>;
  noteAbsence(id: PaperId, source: SourceName, at: Millis): Promise<void>;
  isSaved(id: PaperId): Promise<boolean>;
  related(id: PaperId): Promise<RelatedWork[]>;
  viewOf(record: PaperRecord): PaperView;
  /** The problem that an exception tells of; undefined when it is none of a source's. */
  problemOf(error: unknown, source: SourceName): Problem | undefined;
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
  const { now } = parts;
  const ask = new Map(parts.sources.map((source) => [source, askers(source)] as const));

  /** Asks a source and keeps what it says, once for all who ask together. */
  function askers(source: LookUpSource) {
    const askWith = (priority: Priority) =>
      shareRequests(async (id: PaperId, signal: AbortSignal) => {
        const facts = await source.paper(id, { signal, priority });
        if (facts) await parts.addFacet(id, { source: source.name, at: now(), facts }, now());
        else await parts.noteAbsence(id, source.name, now());
      });
    return { hover: askWith('hover'), background: askWith('background') };
  }

  function isDue(source: LookUpSource, record: PaperRecord, absent: Set<SourceName>): boolean {
    const facet = record.facets[source.name];
    return !absent.has(source.name) && (!facet || now() - facet.at >= source.lifetime);
  }

  return async (id, reach, onAnswer, signal, priority = 'hover') => {
    const problems = new Map<SourceName, Problem>();

    // One after the other, so that no older answer overtakes a newer one.
    let told = Promise.resolve();
    const tell = (done: boolean): Promise<void> => (told = told.then(() => answer(done)));

    async function answer(done: boolean): Promise<void> {
      const [record, saved, related] = await Promise.all([
        parts.readPaper(id),
        parts.isSaved(id),
        parts.related(id),
      ]);
      if (signal.aborted) return;
      const view = parts.viewOf(record ?? { id, facets: {} });
      onAnswer({ view, saved, related, problems: [...problems.values()], done });
    }

    const [record, absent] = await Promise.all([parts.readPaper(id), parts.absentFrom(id, now())]);
    const due = parts.sources.filter((each) => isDue(each, record ?? { id, facets: {} }, absent));
    await tell(due.length === 0);
    if (reach === 'cache' || due.length === 0) {
      if (record) await parts.noteUse(id, now());
      return;
    }
    let open = due.length;
    await Promise.all(
      due.map(async (source) => {
        try {
          await ask.get(source)![priority](id, signal);
        } catch (error) {
          if (signal.aborted) return;
          const problem = parts.problemOf(error, source.name);
          if (!problem) throw error;
          problems.set(source.name, problem);
        }
        open -= 1;
        await tell(open === 0);
      }),
    );
  };
}
