import type { Chances } from './chances.ts';
import type { Sums } from './kept-words.ts';

const LENGTHS = [8, 12, 16, 20, 25, 30];

/** What follows from the chances and the length of any candidate, in order; the confidence rests on the first five. */
export const measureNames: string[] = [
  'expected1',
  'expected2',
  'precision1',
  'precision2',
  'recall1',
  'recall2',
  'length',
  'expected1Squared',
  'expected1Length',
  'expected2Length',
  ...LENGTHS.map((length) => `atMost${length}`),
];

/** Words of the average human TL;DR. @see docs/tldr.md */
const USUAL_LENGTH = 20;

export function measuresOf(chances: Chances, sums: Sums): number[] {
  const { length, mass, pairMass } = sums;
  const expected1 = (2 * mass) / (length + USUAL_LENGTH);
  const expected2 = (2 * pairMass) / (length + USUAL_LENGTH - 2);
  return [
    expected1,
    expected2,
    mass / length,
    pairMass / Math.max(1, length - 1),
    mass / chances.wordMass,
    pairMass / (chances.pairMass || 1),
    length,
    expected1 * expected1,
    expected1 * length,
    expected2 * length,
    ...LENGTHS.map((most) => Math.min(length, most)),
  ];
}

/** The expected ROUGE-1 and ROUGE-2 together: a first guess at how good a candidate is, 0 to 2. */
export function expectedOf({ length, mass, pairMass }: Sums): number {
  return (2 * mass) / (length + USUAL_LENGTH) + (2 * pairMass) / (length + USUAL_LENGTH - 2);
}
