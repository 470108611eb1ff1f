const SUBJECT =
  'paper|article|manuscript|preprint|e-?print|submission|work|report|letter|note|version';
const WITHDRAWN = new RegExp(
  String.raw`^\W*(?:this\s+)?(?:\w+\s+)?withdrawn\b(?!\s+from)` +
    String.raw`|\b(?:${SUBJECT})s?\b[^.;]{0,60}\b(?:is|was|are|were|been|being|be)\s+(?:\w+\s+)?withdrawn\b(?!\s+from)` +
    String.raw`|\bwithdrawn\s+by\b`,
  'i',
);

/** Whether a comment says that the paper was withdrawn: arXiv has no other sign of it. */
export function saysWithdrawn(comment: string | undefined): boolean {
  return comment !== undefined && WITHDRAWN.test(comment);
}
