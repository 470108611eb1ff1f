/** The paper model: what each source says (facets), kept apart until a view is computed from them. */

/** A canonical arXiv identifier without version: `2305.10425` or `hep-th/9901001`. Made only by the parser in `paper-id.ts`. */
export type PaperId = string & { readonly __brand: 'PaperId' };

/** Times are milliseconds since the epoch; days are `YYYY-MM-DD` in UTC. */
export type Millis = number;
export type Day = string;

export type SourceName =
  | 'hugging-face'
  /** Its list of a day, which knows the place but may be older than the paper's own page. */
  | 'hugging-face-daily'
  | 'arxiv'
  /** Its feed of a day, which says less of a paper than its API. */
  | 'arxiv-feed'
  | 'papers-with-code'
  | 'semantic-scholar'
  | 'openalex'
  | 'page';

/** A place on a list of trending papers. */
export interface Rank {
  day: Day;
  place: number;
}

/** What one source says of one paper. Absence means that the source says nothing, never that there is none. */
export interface PaperFacts {
  title?: string;
  authors?: string[];
  abstract?: string;
  /** First version's day. */
  published?: Day;
  /** Latest version's day. */
  updated?: Day;
  /** Latest version known to the source. */
  version?: number;
  /** arXiv categories, the primary one first: `['cs.CL', 'cs.LG']`. */
  categories?: string[];
  comment?: string;
  journalRef?: string;
  doi?: string;
  venue?: string;
  withdrawn?: boolean;
  /** A ready-made one-sentence summary. */
  tldr?: string;
  keywords?: string[];
  upvotes?: number;
  rank?: Rank;
  codeUrl?: string;
  codeStars?: number;
  projectUrl?: string;
  citations?: number;
  influentialCitations?: number;
}

export interface Facet {
  source: SourceName;
  at: Millis;
  facts: PaperFacts;
}

/** Everything known of one paper: the newest facet of each source. */
export interface PaperRecord {
  id: PaperId;
  facets: Partial<Record<SourceName, Facet>>;
}

/** `abstract`: its opening, where no summary is sure enough. */
export type TldrOrigin = 'hugging-face' | 'semantic-scholar' | 'device' | 'abstract';

export interface Tldr {
  text: string;
  origin: TldrOrigin;
  /** 0 to 1; only for those made on the device. */
  confidence?: number;
  /** How many other sentences the reader may turn to; only for those made on the device. */
  others?: number;
}

/** A paper as a card, a list row or an export shows it. Computed by `viewOf`, never stored. */
export interface PaperView {
  id: PaperId;
  title?: string;
  authors: string[];
  abstract?: string;
  published?: Day;
  updated?: Day;
  version?: number;
  categories: string[];
  comment?: string;
  journalRef?: string;
  doi?: string;
  venue?: string;
  withdrawn: boolean;
  tldr?: Tldr;
  keywords: string[];
  upvotes?: number;
  rank?: Rank;
  code?: { url: string; stars?: number };
  projectUrl?: string;
  citations?: number;
  /** When the oldest of the facets that carry the title was fetched; undefined when nothing is known. */
  asOf?: Millis;
}
