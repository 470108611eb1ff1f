/** What scrolling costs: the time between frames, which other work on the machine lengthens, and the page's own CPU time. */
import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  /** CPU time of the thread, in microseconds. */
  tdur?: number;
  pid: number;
  tid: number;
}

export interface ScrollCost {
  /** Milliseconds between frames, sorted. */
  frames: number[];
  /** Milliseconds of CPU time on the main thread for each frame, by what the browser calls it. */
  cpu: Record<string, number>;
}

const PARTS: Record<string, string> = {
  FireAnimationFrame: 'script',
  EventDispatch: 'script',
  TimerFire: 'script',
  RunMicrotasks: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
};

/** Scrolls the list for five seconds. @param pace pixels a second; all of the list when absent */
export async function costOfScrolling(page: Page, pace?: number): Promise<ScrollCost> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'blink', 'cc'] },
  });
  const frames = await page.evaluate(scroll, pace);
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return { frames, cpu: perFrame(events, frames.length) };
}

/** Runs in the page. */
function scroll(pace?: number): Promise<number[]> {
  const list = document.querySelector('.lines')!;
  const whole = list.scrollHeight - list.clientHeight;
  const speed = pace ?? whole / 5;
  const frames: number[] = [];
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    const step = (now: number) => {
      frames.push(now - last);
      last = now;
      list.scrollTop = ((now - start) / 1000) * speed;
      if (now - start < 5000) requestAnimationFrame(step);
      else resolve(frames.slice(1).sort((a, b) => a - b));
    };
    requestAnimationFrame(step);
  });
}

/** Of the thread that has the animation frames; what happens within something is counted there alone. */
function perFrame(events: TraceEvent[], frames: number): Record<string, number> {
  const main = events.find(({ name }) => name === 'FireAnimationFrame');
  const ours = events
    .filter(({ pid, tid, name }) => pid === main?.pid && tid === main.tid && name in PARTS)
    .sort((a, b) => a.ts - b.ts);
  const cpu: Record<string, number> = {};
  let end = 0;
  for (const { name, ts, dur = 0, tdur } of ours) {
    if (ts < end) continue;
    end = ts + dur;
    const part = PARTS[name]!;
    cpu[part] = (cpu[part] ?? 0) + (tdur ?? dur) / 1000 / frames;
  }
  return cpu;
}
