/** What of the fields that authors fill in as they like is worth a line. */
import type { PaperView } from '../../papers/paper.ts';

const LONGEST = 90;
const appeared = /\b(?:accepted|to appear|appears|appeared|published|presented|camera.ready)\b/i;
const withdrawn = /\b(?:withdrawn|withdraws?|retracted)\b/i;

/** The venue, the journal's reference, or a comment that says as much; pages and figures tell nothing. */
export function tellingPlace(view: PaperView): string | undefined {
  const { venue, journalRef, comment } = view;
  const said = venue ?? journalRef ?? (comment && appeared.test(comment) ? comment : undefined);
  if (said === undefined) return undefined;
  return said.length > LONGEST ? `${said.slice(0, LONGEST - 1).trimEnd()}…` : said;
}

/** Whether a comment speaks of the withdrawal, and so says more than the bare fact. */
export function saysWithdrawn(comment: string): boolean {
  return withdrawn.test(comment);
}
