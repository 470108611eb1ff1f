/** Subscriptions as a file, and from anybody's file: what is not understood is left out and counted. */
import * as v from 'valibot';
import { asPaperId } from './paper-id.ts';
import type { PaperId } from './paper.ts';
import { type Subscription, subscriptionOf } from './subscription.ts';

const LONGEST = 300;
const MOST = 500;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST));
const texts = v.pipe(v.array(text), v.maxLength(50));
const paperId = v.pipe(
  v.string(),
  v.check((raw) => asPaperId(raw) !== undefined),
  v.transform((raw) => raw as PaperId),
);
const category = v.pipe(text, v.regex(/^[a-z-]+(\.[A-Za-z-]+)?$/));

const rule = v.variant('kind', [
  v.object({
    kind: v.literal('hf-trending'),
    period: v.picklist(['day', 'week', 'month']),
    atLeast: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({
    kind: v.literal('arxiv'),
    categories: v.pipe(v.array(category), v.minLength(1), v.maxLength(50)),
    crossLists: v.boolean(),
    replacements: v.boolean(),
  }),
  v.object({
    kind: v.literal('words'),
    all: texts,
    any: texts,
    none: texts,
    titleOnly: v.boolean(),
  }),
  v.object({ kind: v.literal('authors'), names: v.pipe(texts, v.minLength(1)) }),
  v.object({ kind: v.literal('like-paper'), id: paperId, title: text }),
  v.object({ kind: v.literal('like-library'), tag: v.optional(text) }),
  v.object({ kind: v.literal('hf-search'), query: text }),
]);
const extras = v.object({ name: v.optional(text), off: v.optional(v.boolean()) });

/** A subscription of whatever origin, with its key made anew; undefined when it is none. */
export function asSubscription(raw: unknown): Subscription | undefined {
  const [read, more] = [v.safeParse(rule, raw), v.safeParse(extras, raw)];
  if (!read.success || !more.success) return undefined;
  const followed = subscriptionOf(read.output, more.output.name);
  return more.output.off ? { ...followed, off: true } : followed;
}

/** All that is followed, as one JSON file. */
export function subscriptionFile(subscriptions: readonly Subscription[]): string {
  const rules = subscriptions.map((each) => asSubscription(each)).filter(Boolean);
  return `${JSON.stringify({ papergloss: 'subscriptions', version: 1, subscriptions: rules }, undefined, 2)}\n`;
}

/** @throws Error when the text is no file of subscriptions at all */
export function readSubscriptionFile(file: string): {
  subscriptions: Subscription[];
  dropped: number;
} {
  let raw: unknown;
  try {
    raw = JSON.parse(file);
  } catch {
    throw new Error('This file is not JSON.');
  }
  const rows = (raw as { subscriptions?: unknown } | null)?.subscriptions;
  if (!Array.isArray(rows)) throw new Error('This file holds no subscriptions.');
  const read = rows.slice(0, MOST).map(asSubscription);
  const subscriptions = read.filter((each) => each !== undefined);
  return { subscriptions, dropped: rows.length - subscriptions.length };
}
