/** Lines of JSON `{title, abstract}` in, lines of JSON `{tldr, confidence}` out: `npm run -s bench:tldr < papers.jsonl`. */
import { createInterface } from 'node:readline';
import { createTldrMaker } from '../papers/tldr/index.ts';
import { shippedWeights } from './tldr-weights.ts';

const make = createTldrMaker(shippedWeights());

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { title, abstract } = JSON.parse(line) as { title?: string; abstract?: string };
  const made = make({ title: title ?? '', abstract: abstract ?? '' });
  const answer = { tldr: made?.text ?? '', confidence: Number((made?.confidence ?? 0).toFixed(4)) };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
