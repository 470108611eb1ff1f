/** Reads as much of a reply as has the right form. */
import * as v from 'valibot';

type Key = string | number;
type Container = Record<Key, unknown>;

/**
 * Reads a value by a schema; what is of a wrong type is left out, and with it what cannot be without it: an author
 * whose name is a number is no author, and a row without an identifier is none.
 * @returns how many values were left out, and no output when nothing sound is left
 */
export function readFitting<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { output?: v.InferOutput<Schema>; fields: number } {
  let result = v.safeParse(schema, value);
  if (result.success) return { output: result.output, fields: 0 };
  const rest = structuredClone(value);
  let fields = 0;
  while (!result.success) {
    const faults = faultsOf(result.issues);
    if (faults.some(({ path }) => path.length === 0)) return { fields };
    fields += faults.map((fault) => leaveOut(rest, fault)).filter(Boolean).length;
    result = v.safeParse(schema, rest);
  }
  return { output: result.output, fields };
}

interface Fault {
  /** Where the value stands that has to go. */
  path: Key[];
  /** The key that is missing there, when that is why. */
  missing?: Key;
}

/** One fault a place, the innermost and the last of a list first, so that leaving one out does not move the others. */
function faultsOf(issues: v.BaseIssue<unknown>[]): Fault[] {
  const byPlace = new Map<string, Fault>();
  for (const { path: steps = [], input } of issues) {
    const path = steps.map(({ key }) => key as Key);
    const missing = input === undefined ? path.pop() : undefined;
    byPlace.set(JSON.stringify(path), { path, missing });
  }
  return [...byPlace.values()].toReversed().toSorted((a, b) => b.path.length - a.path.length);
}

/** @returns false when what is missing had been left out before, and was counted then */
function leaveOut(root: unknown, { path, missing }: Fault): boolean {
  const places = path.slice(0, -1);
  const last = path.at(-1)!;
  const container = places.reduce((at, key) => (at as Container)[key], root) as Container;
  const isNew = missing === undefined || !Object.hasOwn(container[last] as object, missing);
  if (Array.isArray(container)) container.splice(Number(last), 1);
  else container[last] = undefined;
  return isNew;
}
