/**
 * The library page with 20,000 papers in a real browser: first paint, filter, sort, scroll, memory.
 * Needs the test build: `npm run build:e2e`, then `node bench/library.ts [papers]`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startPapergloss } from '../e2e/papergloss.ts';
import { startReplayServer } from '../e2e/server/replay-server.ts';
import { costOfScrolling } from './library/frames.ts';

const papers = Number(process.argv[2] ?? 20_000);

/** Fills the database as a reader of many years would have. Runs in a page of the extension. */
function fill(count: number): Promise<void> {
  const words =
    'graph neural diffusion likelihood calibration reward policy sparse attention robust causal vision language speech protein quantum retrieval agents planning kernels'.split(
      ' ',
    );
  const say = (seed: number, length: number) =>
    Array.from(
      { length },
      (_, n) => words[(seed * 31 + n * 17 + ((seed >> (n % 7)) & 15)) % words.length],
    ).join(' ');
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('papergloss');
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction(['shelf', 'papers'], 'readwrite');
      for (let n = 0; n < count; n++) {
        const id = `${1501 + (n % 12)}.${String(10_000 + n).padStart(5, '0')}`;
        const facts = {
          title: say(n, 9),
          authors: [`Ann ${words[n % 20]}`, `Bo ${words[n % 13]}`],
          abstract: say(n + 5, 150),
          published: `20${10 + (n % 15)}-03-0${1 + (n % 9)}`,
          version: 1,
        };
        writing.objectStore('papers').put({
          id,
          usedAt: n,
          terms: [],
          facets: { arxiv: { source: 'arxiv', at: 1, facts } },
        });
        writing.objectStore('shelf').put({
          id,
          savedAt: 1_600_000_000_000 + n * 60_000,
          tags: [words[n % 7]],
          seen: { version: 1 },
        });
      }
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('error', () => reject(writing.error));
    });
  });
}

/** What the page shows once an act is done: a text that is, or is no longer, so. */
interface Shown {
  selector: string;
  is?: string;
  not?: string;
}

/** Milliseconds from an act to the first frame that shows it. */
async function timed(act: () => Promise<unknown>, page: Page, done: Shown): Promise<number> {
  const start = performance.now();
  await act();
  await page.evaluate(
    ({ selector, is, not }) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const text = document.querySelector(selector)?.textContent;
          const holds = is === undefined ? text !== undefined && text !== not : text === is;
          if (holds) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    done,
  );
  return Math.round(performance.now() - start);
}

/** A hand on a wheel, in pixels a second. */
const BRISKLY = 4000;

/** One line of figures for a way of scrolling. */
async function scrolling(name: string, page: Page, pace?: number): Promise<string> {
  const { frames, cpu } = await costOfScrolling(page, pace);
  const quantile = (q: number) => frames[Math.floor(frames.length * q)]!.toFixed(1);
  const parts = Object.entries(cpu).map(([part, ms]) => `${part} ${ms.toFixed(2)}`);
  const sum = Object.values(cpu).reduce((sofar, ms) => sofar + ms, 0);
  return (
    `${name}: ${frames.length} frames in 5 s, median ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms; ` +
    `of each ${sum.toFixed(2)} ms are the page's own (${parts.join(', ')})`
  );
}

const server = await startReplayServer();
const profile = await mkdtemp(join(tmpdir(), 'papergloss-bench-'));
const papergloss = await startPapergloss({ profile, server });
try {
  const page = await papergloss.context.newPage();
  const at = (name: string) => `chrome-extension://${papergloss.extensionId}/${name}.html`;
  await page.goto(at('options'));
  await page.waitForSelector('h1');
  await page.evaluate(fill, papers);
  const shown = '.shown';
  const title = '.line-title';
  const all = `${papers.toLocaleString('en-GB')} papers`;

  const firstLines = await timed(() => page.goto(at('library')), page, { selector: title });
  const rest = await timed(async () => {}, page, { selector: shown, is: all });
  await page.waitForTimeout(6000);
  const search = page.getByRole('searchbox');
  const found = await timed(() => search.fill('calibration quantum'), page, {
    selector: shown,
    not: all,
  });
  await timed(() => search.fill(''), page, { selector: shown, is: all });
  const first = await page.locator(title).first().innerText();
  const sorted = await timed(() => page.getByLabel('Order').selectOption('Title'), page, {
    selector: title,
    not: first,
  });
  const tagged = await timed(() => page.getByRole('button', { name: /^graph/ }).click(), page, {
    selector: shown,
    not: all,
  });
  await page.getByRole('button', { name: /^All papers/ }).click();
  const briskly = await scrolling('scrolling briskly', page, BRISKLY);
  const through = await scrolling('scrolling through all', page);
  const session = await papergloss.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  console.log(`${papers} papers`);
  console.log(`first lines ${firstLines} ms, whole library ${firstLines + rest} ms`);
  console.log(`search ${found} ms, sort ${sorted} ms, tag ${tagged} ms`);
  console.log(briskly);
  console.log(through);
  console.log(
    `memory ${Math.round(usedSize / 1e6)} MB, lines drawn ${await page.locator('.line').count()}`,
  );
} finally {
  await papergloss.close();
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
