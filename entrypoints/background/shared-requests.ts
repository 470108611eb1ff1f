/** One request for all who want the same thing at the same time; given up when none of them wants it any more. */

/** @param run what to do for a key; its signal fires when the last of those waiting has gone */
export function shareRequests<K, V>(
  run: (key: K, signal: AbortSignal) => Promise<V>,
): (key: K, signal: AbortSignal) => Promise<V> {
  interface Flight {
    result: Promise<V>;
    waiting: number;
    stop: AbortController;
  }
  const flights = new Map<K, Flight>();

  function takeOff(key: K): Flight {
    const stop = new AbortController();
    const flight: Flight = { result: run(key, stop.signal), waiting: 0, stop };
    flights.set(key, flight);
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.result.then(land, land);
    return flight;
  }

  return async (key, signal) => {
    signal.throwIfAborted();
    const flight = flights.get(key) ?? takeOff(key);
    flight.waiting++;
    const gone = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    try {
      return await Promise.race([flight.result, gone]);
    } finally {
      flight.waiting--;
      if (flight.waiting === 0) {
        if (flights.get(key) === flight) flights.delete(key);
        flight.stop.abort();
      }
    }
  };
}
