import * as v from 'valibot';
import type { SourceName } from '../../papers/paper.ts';
import { SourceError } from '../source-error.ts';

/** A field that may be missing, null or of a wrong type: then it is as if it were not there. */
export function lenient<Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.nullish(schema), undefined);
}

/** A list of which the items that do not fit are left out. */
export function lenientList<Schema extends v.GenericSchema>(item: Schema) {
  const list = v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.flatMap((entry) => fitting(item, entry))),
  );
  return v.fallback(v.nullish(list, []), []);
}

function fitting<Schema extends v.GenericSchema>(
  schema: Schema,
  entry: unknown,
): v.InferOutput<Schema>[] {
  const result = v.safeParse(schema, entry);
  return result.success ? [result.output] : [];
}

/** A whole number that counts something. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Reads every row that fits; how many did not is the second part of the answer. `read` may turn a row down by undefined. */
export function readRows<Schema extends v.GenericSchema, Entry>(
  rows: readonly unknown[],
  schema: Schema,
  read: (row: v.InferOutput<Schema>) => Entry | undefined,
): { entries: Entry[]; dropped: number } {
  const entries = rows
    .flatMap((row) => fitting(schema, row))
    .map(read)
    .filter((entry) => entry !== undefined);
  return { entries, dropped: rows.length - entries.length };
}

/** @throws {SourceError} garbled, for text that is no JSON */
export function parseJson(source: SourceName, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw garbled(source, 'no JSON');
  }
}

/** A reply that is not what the source's wire format says. */
export function garbled(source: SourceName, detail: string): SourceError {
  return new SourceError({ source, kind: 'garbled' }, detail);
}

/** The rows of a reply that is a list, or an object around a list under one of the names. */
export function rowsIn(reply: unknown, names: readonly string[]): readonly unknown[] | undefined {
  if (Array.isArray(reply)) return reply;
  if (typeof reply !== 'object' || reply === null) return undefined;
  return names.map((name): unknown => Reflect.get(reply, name)).find((rows) => Array.isArray(rows));
}
