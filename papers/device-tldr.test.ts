import { describe, expect, test } from 'vitest';
import { deviceTldr, turnTldr } from './device-tldr.ts';
import type { PaperId } from './paper.ts';
import type { Candidate, MadeTldr } from './tldr/index.ts';

const ID = '2305.10425' as PaperId;
const ABSTRACT = 'It opens so. We do a thing. We do another. We do a third.';
const candidate = (text: string, score: number): Candidate => ({ text, score, features: [score] });
const made: MadeTldr = {
  ...candidate('We do a thing.', 2),
  confidence: 0.8,
  confident: true,
  others: [candidate('We do another.', 1), candidate('We do a third.', 0)],
};

/** Turns so many times, and says which sentence is shown and what it is preferred to. */
function turned(times: number) {
  let comparisons = turnTldr(ID, made, [], 1);
  for (let time = 1; time < times; time++) comparisons = turnTldr(ID, made, comparisons, 1);
  return {
    shown: deviceTldr(ABSTRACT, made, comparisons[0]?.winner.text),
    over: comparisons.map(({ winner, loser }) => [winner.text, loser.text]),
  };
}

describe('what the device shows', () => {
  test('is the ranker’s choice with its confidence, and how many others there are', () => {
    expect(deviceTldr(ABSTRACT, made)).toEqual({
      text: 'We do a thing.',
      origin: 'device',
      confidence: 0.8,
      others: 2,
    });
  });

  test('is the reader’s choice, for as long as the abstract holds it, with a confidence of its own', () => {
    const chosen = deviceTldr(ABSTRACT, made, 'We do another.');
    expect(chosen?.text).toBe('We do another.');
    expect(chosen?.confidence).toBeCloseTo(0.8 / Math.E);
    expect(deviceTldr(ABSTRACT, made, 'We did what an older version said.')?.text).toBe(made.text);
  });

  test('is the abstract’s opening where nothing is sure enough', () => {
    const opening = { text: 'It opens so.', origin: 'abstract' };
    expect(deviceTldr(ABSTRACT, { ...made, confident: false })).toEqual(opening);
    expect(deviceTldr(ABSTRACT, { ...made, confident: false }, 'We do another.')).toEqual(opening);
    expect(deviceTldr(ABSTRACT, undefined)).toEqual(opening);
    expect(deviceTldr(' ', undefined)).toBeUndefined();
  });

  test('an opening without an end is cut between words', () => {
    const text = deviceTldr('word '.repeat(200), undefined)?.text;
    expect(text).toMatch(/^(word )+…$/);
    expect(text!.length).toBeLessThan(290);
  });
});

describe('another', () => {
  test('is the next best, and preferred to the one that was left', () => {
    expect(turned(1).shown?.text).toBe('We do another.');
    expect(turned(1).over).toEqual([['We do another.', 'We do a thing.']]);
  });

  test('after all have been seen the first comes again, preferred to all others', () => {
    expect(turned(3).shown?.text).toBe('We do a thing.');
    expect(turned(3).over).toEqual([
      ['We do a thing.', 'We do another.'],
      ['We do a thing.', 'We do a third.'],
    ]);
    expect(turned(4).shown?.text).toBe('We do another.');
  });

  test('is not to be had where there is none', () => {
    expect(turnTldr(ID, { ...made, others: [] }, [], 1)).toEqual([]);
    expect(turnTldr(ID, { ...made, confident: false }, [], 1)).toEqual([]);
    expect(turnTldr(ID, undefined, [], 1)).toEqual([]);
  });
});
