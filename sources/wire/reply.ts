import * as v from 'valibot';
import type { Damage } from '../../papers/damage.ts';
import type { SourceName } from '../../papers/paper.ts';
import { SourceError } from '../source-error.ts';
import { readFitting } from './fitting.ts';

/** A whole number that counts something. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Reads every row that fits; `read` may turn a row down by undefined. */
export function readRows<Schema extends v.GenericSchema, Entry>(
  rows: readonly unknown[],
  schema: Schema,
  read: (row: v.InferOutput<Schema>) => Entry | undefined,
): { entries: Entry[] } & Damage {
  const entries: Entry[] = [];
  let left = 0;
  for (const row of rows) {
    const { output, fields } = readFitting(schema, row);
    const entry = output === undefined ? undefined : read(output);
    if (entry === undefined) continue;
    entries.push(entry);
    left += fields;
  }
  return { entries, dropped: rows.length - entries.length, fields: left };
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
