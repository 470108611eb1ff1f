/**
 * What the content script costs a page, in CPU time as the browser accounts for it, against the bare walk over all links:
 * `npm run bench:page -- 5 100 10000 100000` (rounds, and numbers of links).
 */
import { itemsOf, pageOf } from './page/pages.ts';
import { type BenchReader, startBenchReader } from './page/reader.ts';

const [rounds = '5', ...sizes] = process.argv.slice(2);
const ROUNDS = Number(rounds);
const SIZES = sizes.length > 0 ? sizes.map(Number) : [100, 10_000, 100_000];
const ADDED = 1000;

/** The middle of several rounds, in which a busy machine counts least. */
async function median(measure: () => Promise<number>): Promise<number> {
  const figures: number[] = [];
  for (let round = 0; round < ROUNDS; round++) figures.push(await measure());
  return figures.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)]!;
}

const ms = (figure: number): string => `${figure.toFixed(1)} ms`;
const times = (figure: number, floor: number): string => `${(figure / floor).toFixed(2)} × floor`;

async function spotting(reader: BenchReader, marks: boolean, shares: number[]): Promise<void> {
  for (const links of SIZES) {
    for (const share of shares) {
      const html = pageOf(links, share);
      let longest = 0;
      const floor = await median(() => reader.floor(html));
      const calls = await median(async () => {
        const { page, spent } = await reader.open(html, { marks });
        await page.close();
        longest = Math.max(longest, spent.longestTask);
        return spent.calls;
      });
      const what = `${links} links, ${share * 100} % papers`.padEnd(28);
      console.log(
        `${what} floor ${ms(floor)}, ${marks ? 'with marks' : 'spotting'} ${ms(calls)}, ${times(calls, floor)}; longest task ${ms(longest)}`,
      );
    }
  }
}

async function adding(reader: BenchReader): Promise<void> {
  const cost = (links: number): Promise<number> =>
    median(async () => {
      const { page } = await reader.open(pageOf(links, 0.1), { marks: true });
      const more = itemsOf(ADDED, 0.1, 500_000);
      const { calls } = await reader.spent(page, () =>
        page.evaluate((html) => {
          document.querySelector('main')!.innerHTML = html;
        }, more),
      );
      await page.close();
      return calls;
    });
  const [toEmpty, toFull] = [await cost(0), await cost(100_000)];
  console.log(
    `adding ${ADDED} links: ${ms(toEmpty)} to an empty page, ${ms(toFull)} to one of 100000 (${(toFull / toEmpty).toFixed(2)} ×)`,
  );
}

async function resting(reader: BenchReader): Promise<void> {
  const { page } = await reader.open(pageOf(1000, 0.1), { marks: true });
  // Elements that may yet get a shadow root are looked at again for five seconds.
  await page.waitForTimeout(6000);
  const { count } = await reader.spent(page, () => page.waitForTimeout(10_000));
  console.log(`at rest for ten seconds: called ${count} times`);
  await page.close();
}

const reader = await startBenchReader();
try {
  const { page, spent } = await reader.open(pageOf(0, 0), { marks: true });
  await page.close();
  console.log(`starting on a page without links: ${ms(spent.start)}, then ${ms(spent.calls)}`);
  await spotting(reader, false, [0.01, 1]);
  await spotting(reader, true, [0.1, 1]);
  await adding(reader);
  await resting(reader);
} finally {
  await reader.close();
}
