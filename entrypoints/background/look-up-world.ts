/** For tests of the look-up: a cache in memory, sources that answer when told to, and what the asker was told. */
import type { Answer } from '../../messages.ts';
import { withFacet } from '../../papers/merge.ts';
import type { Facet, PaperFacts, PaperId, PaperRecord, SourceName } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import type { RelatedWork } from '../../papers/related.ts';
import { viewOf } from '../../papers/view.ts';
import { createLookUp, type LookUpSource } from './look-up.ts';

export const id = '2305.10425' as PaperId;

class FakeFailure extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export function fakeWorld() {
  const sources: LookUpSource[] = [];
  const absent = new Set<SourceName>();
  const world = {
    now: 0,
    record: { id, facets: {} } as PaperRecord,
    told: [] as Answer[],
    related: [] as RelatedWork[],
    newRelated: () => false,
    retry: Promise.withResolvers<void>(),
    knows: (facet: Facet) => (world.record = withFacet(world.record, facet)),
    settle: () => new Promise((resolve) => setTimeout(resolve)),

    source(name: SourceName) {
      let settle: { resolve(facts?: PaperFacts): void; reject(error: unknown): void };
      const fake = {
        asked: 0,
        givenUp: false,
        answers: (facts?: PaperFacts) => settle.resolve(facts),
        fails: (problem: Problem) => settle.reject(new FakeFailure(problem)),
      };
      sources.push({
        name,
        essential: name !== 'semantic-scholar',
        lifetime: 1000,
        paper: (_, { signal }) => {
          fake.asked++;
          return new Promise((resolve, reject) => {
            settle = { resolve, reject };
            signal.addEventListener('abort', () => {
              fake.givenUp = true;
              reject(signal.reason);
            });
          });
        },
      });
      return fake;
    },

    async look(reach: 'cache' | 'network' = 'network', signal = new AbortController().signal) {
      lookUp ??= createLookUp({
        sources: async () => sources,
        readPaper: async () => world.record,
        addFacet: async (_, facet) => world.knows(facet),
        noteUse: async () => {},
        absentFrom: async () => absent,
        noteAbsence: async (_, source) => void absent.add(source),
        readersOwn: async () => (record) => ({
          view: viewOf(record),
          saved: false,
          following: { authors: [], like: false },
        }),
        related: { known: async () => world.related, refresh: async () => world.newRelated() },
        untilRetry: () => world.retry.promise,
        problemOf: (error) => (error instanceof FakeFailure ? error.problem : undefined),
        now: () => world.now,
      });
      await lookUp(id, reach, (answer) => world.told.push(answer), signal).catch((error) => {
        if (!signal.aborted) throw error;
      });
    },
  };
  let lookUp: ReturnType<typeof createLookUp> | undefined;
  return world;
}
