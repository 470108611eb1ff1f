/** A paper is suggested once; only news of it brings it back. */
import type { Candidate } from './candidate.ts';

export type News = 'first-time' | 'nothing-new' | 'new-version' | 'now-trending';

/** @param before what an earlier day's digest knew of the paper when it suggested it */
export function newsOf(
  { version, announced, trending }: Candidate,
  before: { version?: number; trending: boolean } | undefined,
): News {
  if (!before) return 'first-time';
  const replaced = announced === 'replace' || announced === 'replace-cross';
  const later =
    version !== undefined && before.version !== undefined
      ? version > before.version
      : replaced && before.version === undefined;
  if (later) return 'new-version';
  return trending.length > 0 && !before.trending ? 'now-trending' : 'nothing-new';
}
