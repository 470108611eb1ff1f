/** One request for all who want the same thing at the same time; given up when none of them wants it any more. */

interface Flight<V> {
  result: Promise<V>;
  waiting: number;
  stop: AbortController;
}

/**
 * @param run what to do for a wish; its signal fires when the last of those waiting has gone
 * @param keyOf tells which wishes are the same
 */
export function shareRequests<Wish, V>(
  run: (wish: Wish, signal: AbortSignal) => Promise<V>,
  keyOf: (wish: Wish) => string = String,
): (wish: Wish, signal: AbortSignal) => Promise<V> {
  const flights = new Map<string, Flight<V>>();

  function takeOff(key: string, wish: Wish): Flight<V> {
    const stop = new AbortController();
    const flight = { result: run(wish, stop.signal), waiting: 0, stop };
    flights.set(key, flight);
    const land = (): void => forget(key, flight);
    flight.result.then(land, land);
    return flight;
  }

  function forget(key: string, flight: Flight<V>): void {
    if (flights.get(key) === flight) flights.delete(key);
  }

  return async (wish, signal) => {
    signal.throwIfAborted();
    const key = keyOf(wish);
    const flight = flights.get(key) ?? takeOff(key, wish);
    flight.waiting++;
    const { promise: gone, reject } = Promise.withResolvers<never>();
    const leave = (): void => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([flight.result, gone]);
    } finally {
      signal.removeEventListener('abort', leave);
      flight.waiting--;
      if (flight.waiting === 0) {
        forget(key, flight);
        flight.stop.abort();
      }
    }
  };
}
