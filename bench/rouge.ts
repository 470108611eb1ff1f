/** Scores our TL;DRs of a SciTLDR file as SciTLDR's authors do: `npm run bench:rouge -- ../shared/data/scitldr/dev.jsonl.gz`. */
import { createTldrMaker, type MadeTldr } from '../papers/tldr/index.ts';
import { bestRouge, meanRouge, rougeWords, type Rouge } from './rouge-score.ts';
import { abstractOf, readLines, type ScitldrPaper } from './tldr-data.ts';
import { shippedWeights } from './tldr-weights.ts';
import { calibrationError } from './train-tldr-confidence.ts';
import { GOOD } from './tldr-weights-training.ts';

const FUNCTION_WORDS = new Set(
  rougeWords(
    `a an the of and or but that which who whose is are was were be been being has have had do does did can could may
     might will would should must to for in on with by as at from into onto than then this these those our their its
     we it they if when while where because since although though both either between among such very more most less
     not no nor so also only even via using use used through per each any some many several how what why`,
  ),
);
const path =
  process.argv[2] ?? new URL('../../shared/data/scitldr/dev.jsonl.gz', import.meta.url).pathname;
const papers = readLines<ScitldrPaper>(path);
const loading = performance.now();
const make = createTldrMaker(shippedWeights());
const loaded = performance.now() - loading;
const abstracts = papers.map(abstractOf);
const timesOver = Math.max(3, Math.ceil(4000 / papers.length));

// Each abstract's quickest of several rounds: the first compile the code, and the machine may have other things to do.
const quickest = papers.map(() => Infinity);
let made: (MadeTldr | undefined)[] = [];
for (let round = 0; round < timesOver; round += 1) {
  made = papers.map(({ title }, at) => {
    const from = performance.now();
    const tldr = make({ title, abstract: abstracts[at]! });
    quickest[at] = Math.min(quickest[at]!, performance.now() - from);
    return tldr;
  });
}
const each = quickest.reduce((sum, time) => sum + time, 0) / papers.length;

const score = (texts: string[]) =>
  papers.map(({ target }, at) => bestRouge(rougeWords(texts[at]!), target.map(rougeWords)));
const ours = score(made.map((tldr) => tldr?.text ?? ''));
print('ours', ours);
print('first sentence', score(papers.map(({ source }) => source[0] ?? '')));
print('title', score(papers.map(({ title }) => title)));

const bySureness = ours
  .map((own, at) => ({ ...own, confidence: made[at]?.confidence ?? 0 }))
  .sort((a, b) => b.confidence - a.confidence);
const half = Math.ceil(bySureness.length / 2);
print('surer half', bySureness.slice(0, half));
print('other half', bySureness.slice(half));
print('shown', bySureness.slice(0, made.filter((tldr) => tldr?.confident).length));
const error = calibrationError(
  bySureness.map(({ confidence }) => confidence),
  bySureness.map(({ r1 }) => r1 >= GOOD),
);
console.log(`expected calibration error against R1 ≥ ${GOOD}: ${error.toFixed(3)}`);
console.log(`content words not in the title: ${(100 * meanBeyondTitle()).toFixed(1)} %`);
console.log(`loading ${loaded.toFixed(1)} ms (${(20 / loaded).toFixed(1)}× under 20 ms)`);
console.log(`an abstract ${each.toFixed(3)} ms (${(1 / each).toFixed(1)}× under 1 ms)`);

function print(name: string, scores: Rouge[]): void {
  const { r1, r2, rl } = meanRouge(scores);
  console.log(
    `${name.padEnd(14)} ${r1.toFixed(2)} / ${r2.toFixed(2)} / ${rl.toFixed(2)}  (${scores.length})`,
  );
}

/** Mean over papers of the share of a TL;DR's content words that the title lacks. */
function meanBeyondTitle(): number {
  const shares = made.flatMap((tldr, at) => {
    const title = new Set(rougeWords(papers[at]!.title));
    const content = rougeWords(tldr?.text ?? '').filter((word) => !FUNCTION_WORDS.has(word));
    return content.length
      ? [content.filter((word) => !title.has(word)).length / content.length]
      : [];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
