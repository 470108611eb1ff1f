import { expect, test } from 'vitest';
import { bestRouge, rougeOf, rougeWords } from './rouge-score.ts';

test('words are stemmed, lower-case and without signs; a hyphen divides them', () => {
  expect(rougeWords('State-of-the-art Models, running!')).toEqual([
    'state',
    'of',
    'the',
    'art',
    'model',
    'run',
  ]);
});

test('words of three letters and fewer keep their endings', () => {
  expect(rougeWords('was his runs')).toEqual(['was', 'his', 'run']);
});

test('the example of ROUGE’s author: order counts for ROUGE-L', () => {
  // Lin 2004, section 3: S1 "police killed the gunman", S2 "police kill the gunman", S3 "the gunman kill police".
  const reference = ['police', 'killed', 'the', 'gunman'];
  expect(rougeOf(['police', 'kill', 'the', 'gunman'], reference).rl).toBeCloseTo(75);
  expect(rougeOf(['the', 'gunman', 'kill', 'police'], reference).rl).toBeCloseTo(50);
  expect(rougeOf(['the', 'gunman', 'kill', 'police'], reference).r2).toBeCloseTo(100 / 3);
});

test('a word counts no more often than the reference has it', () => {
  expect(rougeOf(['the', 'the', 'the'], ['the', 'tree']).r1).toBeCloseTo(40);
});

test('the reference with the best ROUGE-1 gives all three scores', () => {
  const scores = bestRouge(
    ['a', 'b', 'c'],
    [
      ['b', 'a', 'x', 'c'],
      ['a', 'b', 'y', 'z', 'w'],
    ],
  );
  expect(scores.r1).toBeCloseTo((2 * 3 * 100) / 7);
  expect(scores.r2).toBe(0);
});

test('nothing scores nothing', () => {
  expect(rougeOf([], ['a'])).toEqual({ r1: 0, r2: 0, rl: 0 });
});
