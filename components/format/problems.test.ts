import { expect, test } from 'vitest';
import { problemInWords, problemsInWords } from './problems.ts';

const now = 1_000_000;

test.each([
  ['arxiv', 'rate-limited', now + 40_000, 'arXiv asks us to wait 40 s'],
  ['arxiv', 'rate-limited', now + 39_100, 'arXiv asks us to wait 40 s'],
  ['hugging-face', 'rate-limited', now + 240_000, 'Hugging Face asks us to wait 4 min'],
  ['arxiv', 'rate-limited', now + 3 * 3_600_000, 'arXiv asks us to wait 3 h'],
  ['semantic-scholar', 'rate-limited', undefined, 'Semantic Scholar asks us to wait a while'],
  ['arxiv', 'rate-limited', now - 1, 'arXiv asks us to wait a moment'],
  ['openalex', 'timed-out', undefined, 'OpenAlex took too long to answer'],
  ['arxiv', 'unavailable', undefined, 'arXiv is not answering'],
  ['papers-with-code', 'garbled', undefined, 'Papers with Code sent an answer we cannot read'],
  ['semantic-scholar', 'refused', undefined, 'Semantic Scholar refused to answer'],
] as const)('%s %s', (source, kind, retryAt, words) =>
  expect(problemInWords({ source, kind, retryAt }, now)).toBe(words),
);

test('offline is said once, with the age of what is shown, and explains every other silence', () => {
  const problems = [
    { source: 'hugging-face', kind: 'offline' },
    { source: 'arxiv', kind: 'timed-out' },
  ] as const;
  expect(problemsInWords([...problems], now, now - 2 * 3_600_000)).toEqual([
    'Offline, as of 2 hours ago',
  ]);
  expect(problemsInWords([...problems], now)).toEqual(['Offline']);
});

test('the same words are not said twice', () => {
  const one = { source: 'arxiv', kind: 'unavailable' } as const;
  expect(problemsInWords([one, one], now)).toEqual(['arXiv is not answering']);
});
