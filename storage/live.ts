/** Queries that run again when what they read has changed, here or in the background. */
import { liveQuery } from 'dexie';

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
