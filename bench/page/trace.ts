/** What the browser itself accounts to a script: the CPU time of its calls on the main thread. */
import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  /** CPU time of the thread, in microseconds. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string } };
}

export interface Spent {
  /** CPU time of all its calls, compiling and starting aside, in ms. */
  calls: number;
  /** CPU time of compiling and starting it, in ms. */
  start: number;
  /** How many times the browser called it. */
  count: number;
  /** The most CPU time that it takes of any one task, in ms. */
  longestTask: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** Runs something on a page and tells what it cost a script, known by a part of its address. */
export async function spentBy(
  script: string,
  page: Page,
  during: () => Promise<unknown>,
): Promise<Spent> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await during();
  await finished(session);
  await session.detach();
  return sum(events, script);
}

async function finished(session: CDPSession): Promise<void> {
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
}

function sum(events: TraceEvent[], script: string): Spent {
  const its = events.filter(({ args }) => args.data?.url?.includes(script));
  const calls = outermost(its.filter(({ name }) => name === 'FunctionCall'));
  const starts = its.filter(({ name }) => /^(EvaluateScript|v8\.compile)$/.test(name));
  const tasks = events
    .filter(({ name }) => TASKS.has(name))
    .map((task) => total(calls.filter((call) => isWithin(call, task))));
  return {
    calls: total(calls),
    start: total(outermost(starts)),
    count: calls.length,
    longestTask: tasks.reduce((longest, task) => Math.max(longest, task), 0),
  };
}

const cpu = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;
const total = (events: TraceEvent[]): number =>
  events.reduce((sofar, event) => sofar + cpu(event), 0);

function outermost(events: TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of events.toSorted((one, other) => one.ts - other.ts)) {
    const last = kept.at(-1);
    if (!last || !isWithin(event, last)) kept.push(event);
  }
  return kept;
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  const end = outer.ts + (outer.dur ?? 0);
  return (
    inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts < end
  );
}
