/** Queries that run again when what they read has changed, here or in the background. */
import { liveQuery } from 'dexie';

/** Calls back with each result, the first as soon as there is one. @returns a function that stops it */
export type Feed<T> = (onResult: (result: T) => void) => () => void;

/**
 * Calls back with the query's result now and after every change of what it read.
 * @returns a function that stops it
 */
export function watch<T>(
  query: () => Promise<T>,
  onResult: (result: T) => void,
  onError: (error: unknown) => void = (error) => console.error(error),
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onResult, error: onError });
  return () => subscription.unsubscribe();
}

/** Begins to listen before anybody wants the results, as a page's very first step; who comes later hears the newest at once. */
export function early<T>(feed: Feed<T>): Feed<T> {
  let newest: { result: T } | undefined;
  const hearers = new Set<(result: T) => void>();
  feed((result) => {
    newest = { result };
    for (const hear of hearers) hear(result);
  });
  return (onResult) => {
    hearers.add(onResult);
    if (newest) onResult(newest.result);
    return () => hearers.delete(onResult);
  };
}
