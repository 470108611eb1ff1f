import type { Day, PaperId, SourceName } from './paper.ts';

/** A paper that goes with another, and who says so. `device` is what the local cache itself found. */
export interface RelatedWork {
  id: PaperId;
  title: string;
  published?: Day;
  citations?: number;
  origins: (SourceName | 'device')[];
}
