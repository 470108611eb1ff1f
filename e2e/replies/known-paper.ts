/** A paper of the replay corpus: true bibliographic facts, with abstracts and summaries in the project's own words. */
export interface KnownPaper {
  id: string;
  title: string;
  authors: string[];
  abstract: string;
  /** First version, ISO 8601 in UTC. */
  published: string;
  /** Latest version, ISO 8601 in UTC; as `published` when absent. */
  updated?: string;
  /** 1 when absent. */
  version?: number;
  /** The primary one first. */
  categories: string[];
  comment?: string;
  journalRef?: string;
  doi?: string;
  /** Absent when Hugging Face has no page for it. */
  huggingFace?: {
    upvotes: number;
    summary?: string;
    keywords?: string[];
    code?: string;
    stars?: number;
    project?: string;
    organization?: string;
  };
  /** Absent when Semantic Scholar does not know it. */
  semanticScholar?: {
    citations: number;
    influential: number;
    venue?: string;
    tldr?: string;
  };
}
