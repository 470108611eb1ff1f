import { describe, expect, test } from 'vitest';
import { withoutAsides } from './asides.ts';
import { textOf, trimsOf } from './trims.ts';

function readings(text: string): string[] {
  const sentence = withoutAsides(text);
  return trimsOf(sentence, 0).map((trim) => textOf(sentence, trim));
}

describe('trimming a sentence', () => {
  test('takes off a preamble, what is only offered, and trailing phrases', () => {
    const found = readings(
      'To this end, in this paper we also propose a compact model (CM), which learns graphs from noisy labels.',
    );
    expect(found).toContain('We propose a compact model.');
    expect(found).toContain('We propose a compact model, which learns graphs from noisy labels.');
    expect(found).toContain('A compact model, which learns graphs from noisy labels.');
  });

  test('frees a claim from who makes it', () => {
    expect(readings('Experiments show that deep trees are robust to noise.')).toContain(
      'Deep trees are robust to noise.',
    );
  });

  test('never invents a word', () => {
    const source =
      'However, we first prove that sparse graphs, unlike dense ones, can be learned by trees.';
    const known = new Set(source.toLowerCase().match(/\w+/g));
    for (const text of readings(source)) {
      expect((text.toLowerCase().match(/\w+/g) ?? []).every((word) => known.has(word))).toBe(true);
    }
  });

  test('does not stop between a participle and what it wants, nor within a compound', () => {
    const found = readings(
      'We propose an attention based network for small optics fabricated with lasers on glass.',
    );
    expect(found).not.toContain('We propose an attention.');
    expect(found).toContain('We propose an attention based network.');
    expect(found).not.toContain(
      'We propose an attention based network for small optics fabricated.',
    );
  });

  test('does not stop where a sentence would hang', () => {
    const found = readings(
      'We show how models based on trees enable robots to learn both gait and balance.',
    );
    for (const text of found) expect(text).not.toMatch(/(?:based|enable robots|both gait|show)\.$/);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('what cannot be read alone', () => {
  test.each([
    'This is achieved by growing trees from seeds.',
    'It outperforms all earlier methods on graphs.',
    'We address this issue by growing trees from seeds.',
    'The former grows trees from many small seeds.',
    'Their growth depends on many small seeds.',
  ])('is no candidate: %s', (text) => {
    expect(readings(text)).toEqual([]);
  });

  test('but a paper may speak of itself', () => {
    expect(readings('This paper presents trees that grow from seeds.')).toContain(
      'This paper presents trees that grow from seeds.',
    );
  });
});
