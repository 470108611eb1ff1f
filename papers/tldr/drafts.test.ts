import { describe, expect, test } from 'vitest';
import type { Chances } from './chances.ts';
import { draftsOf, draftText, featureNames } from './drafts.ts';
import { read, type Reading } from './reading.ts';

const abstract = `Forests burn. In this paper, we propose a robot that plants seedlings. It is quick and cheap.
  We show that slopes grow green again after ten years.`;

function evenChances(reading: Reading): Chances {
  const words = Float64Array.from(reading.words, () => 0.3);
  return {
    words,
    pairs: new Map(),
    idf: words.map(() => 4),
    lean: words.map(() => 0),
    wordMass: 0.3 * words.length,
    pairMass: 0,
  };
}

function textsOf(title: string, text = abstract): string[] {
  const reading = read(title, text);
  return draftsOf(reading, evenChances(reading)).map((draft) => draftText(reading, draft));
}

describe('what may stand as the TL;DR', () => {
  test('is a sentence, trimmed or whole', () => {
    expect(textsOf('Green hills')).toContain('We propose a robot that plants seedlings.');
  });

  test('may end with what the title says of the offer', () => {
    expect(textsOf('Planting Trees for Reforestation')).toContain(
      'We propose a robot that plants seedlings for reforestation.',
    );
  });

  test('not when the sentence says it already', () => {
    const texts = textsOf('A machine for seedlings');
    expect(texts).toContain('We propose a robot for seedlings.');
    expect(texts).not.toContain('We propose a robot that plants seedlings for seedlings.');
  });

  test('nor when the phrase begins with what the sentence has', () => {
    const texts = textsOf('Planting Seedlings on Robot Legs and Wet Warm Slopes');
    expect(texts.filter((text) => text.includes(' on robot '))).toEqual([]);
  });

  test('nor when the sentence offers nothing', () => {
    const claims = textsOf('Planting Trees for Reforestation').filter((text) =>
      /^(?:We show|Slopes).*reforestation/.test(text),
    );
    expect(claims).toEqual([]);
  });

  test('may go on with what a later sentence says that we do', () => {
    expect(textsOf('Green hills')).toContain(
      'We propose a robot that plants seedlings, and show that slopes grow green again after ten years.',
    );
  });

  test('but not where the abstract lacks the *and* between them', () => {
    const without = abstract.replace(' and ', ', ');
    expect(textsOf('Green hills', without).filter((text) => text.includes(' and '))).toEqual([]);
  });

  test('has one number for each feature', () => {
    const reading = read('Planting Trees for Reforestation', abstract);
    for (const { features } of draftsOf(reading, evenChances(reading))) {
      expect(features).toHaveLength(featureNames.length);
      expect(features.every(Number.isFinite)).toBe(true);
    }
  });

  test('never holds a word that neither title nor abstract has', () => {
    const title = 'Planting Trees for Reforestation';
    const known = new Set(`${title} ${abstract}`.toLowerCase().match(/\w+/g));
    for (const text of textsOf(title)) {
      for (const word of text.toLowerCase().match(/\w+/g) ?? []) expect(known).toContain(word);
    }
  });
});
