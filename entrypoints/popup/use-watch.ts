import { useLayoutEffect, useState } from 'preact/hooks';
import { type Feed, watch } from '../../storage/live.ts';

/** The result of a query, kept up to date; undefined until the first one. */
export function useWatch<T>(query: () => Promise<T>, deps: unknown[] = []): T | undefined {
  return useFeed((onResult) => watch(query, onResult), deps);
}

/** The newest of what a feed gives; undefined until the first. */
export function useFeed<T>(feed: Feed<T>, deps: unknown[]): T | undefined {
  const [result, setResult] = useState<T>();
  // The caller names what the feed depends on; the closure itself is new at each render.
  // Begun at once and not after the next frame: a popup is waited for.
  useLayoutEffect(() => feed(setResult), deps);
  return result;
}

/** What a promise came to, asked for once. */
export function usePromise<T>(make: () => Promise<T>): { settled: boolean; value?: T } {
  const [state, setState] = useState<{ settled: boolean; value?: T }>({ settled: false });
  useLayoutEffect(() => {
    make().then(
      (value) => setState({ settled: true, value }),
      () => setState({ settled: true }),
    );
  }, []);
  return state;
}
