import { useEffect, useState } from 'preact/hooks';
import { watch } from '../../storage/live.ts';

/** The result of a query, kept up to date; undefined until the first one. */
export function useWatch<T>(query: () => Promise<T>, deps: unknown[] = []): T | undefined {
  const [result, setResult] = useState<T>();
  // The caller names what the query depends on; the closure itself is new at each render.
  useEffect(() => watch(query, setResult), deps);
  return result;
}

/** What a promise came to, asked for once. */
export function usePromise<T>(make: () => Promise<T>): { settled: boolean; value?: T } {
  const [state, setState] = useState<{ settled: boolean; value?: T }>({ settled: false });
  useEffect(() => {
    make().then(
      (value) => setState({ settled: true, value }),
      () => setState({ settled: true }),
    );
  }, []);
  return state;
}
