/** A sentence that may stand as a paper's TL;DR: one of the abstract's, whole, trimmed or lengthened. */
export interface Candidate {
  text: string;
  /** What the ranker expects of it, higher is better; comparable only within one paper. */
  score: number;
  /** What the ranker saw, in the order of `featureNames`; kept with a reader's comparisons. */
  features: number[];
}

export interface MadeTldr extends Candidate {
  /** Probability, 0 to 1, that the sentence says what people say of the paper (ROUGE-1 of at least 30). */
  confidence: number;
  /** Whether the confidence reaches the weights' threshold; if not, show the abstract's opening instead. */
  confident: boolean;
  /** The best of other sentences, best first: for *show another*. */
  others: Candidate[];
}

/** Undefined when the abstract has no sentence that could stand alone. Never throws on any text. */
export type TldrMaker = (paper: { title: string; abstract: string }) => MadeTldr | undefined;
