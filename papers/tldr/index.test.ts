import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import weights from '../../assets/tldr-weights.json' with { type: 'json' };
import type { PaperId } from '../paper.ts';
import { comparisonOf, createTldrMaker, featureNames } from './index.ts';

const make = createTldrMaker(weights);
const title = 'Growing Trees';
const abstract = `Forests are important for the climate. Growing them by hand is slow (Smith et al., 2019).
  In this paper, we propose a robot that plants seedlings on steep slopes, guided by aerial images.
  It is cheap. Experiments in three valleys show that our robot plants twice as many trees as people do.
  Code is available at https://example.org/robot.`;

describe('a TL;DR', () => {
  test('is one sentence of the abstract’s own words, from what the paper offers', () => {
    const made = make({ title, abstract });
    expect(made?.text).toMatch(/^We propose a robot that plants seedlings/);
    expect(made?.text).toMatch(/[^.]\.$/);
  });

  test('says how sure it is, and what else could stand there', () => {
    const made = make({ title, abstract });
    expect(made?.confidence).toBeGreaterThan(0);
    expect(made?.confidence).toBeLessThan(1);
    expect(made?.confident).toBe((made?.confidence ?? 0) >= weights.threshold);
    const texts = [made?.text, ...(made?.others ?? []).map(({ text }) => text)];
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('is the same each time', () => {
    expect(make({ title, abstract })).toEqual(createTldrMaker(weights)({ title, abstract }));
  });

  test('is never the title', () => {
    const again = 'A robot plants seedlings and trees';
    const made = make({
      title: again,
      abstract: `${again}. We measure how many of them live for ten years.`,
    });
    expect(made?.text).toBe('We measure how many of them live for ten years.');
  });

  test('carries one number for each feature, which a comparison keeps', () => {
    const made = make({ title, abstract });
    const other = made?.others[0];
    if (!made || !other) throw new Error('expected two candidates');
    expect(made.features).toHaveLength(featureNames.length);
    expect(weights.rank).toHaveLength(featureNames.length);
    const comparison = comparisonOf('2305.10425' as PaperId, other, made, 5);
    expect(comparison.winner).toEqual({ text: other.text, features: other.features });
    expect(comparison.loser.text).toBe(made.text);
    expect(comparison.at).toBe(5);
  });
});

describe('no abstract makes it throw or emit markup', () => {
  const markup = /\\[a-z]|\$|<[a-z]|https?:/i;

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['one word', 'Trees'],
    ['a withdrawal', 'This paper has been withdrawn by the author due to an error in equation 3.'],
    [
      'nothing but TeX',
      '$\\frac{a}{b}$ \\begin{equation} x^{2} \\end{equation} \\cite{a} $$\\int_0^1$$',
    ],
    ['an address alone', 'https://example.org/a/very/long/path'],
  ])('%s: no TL;DR', (_, text) => {
    expect(make({ title, abstract: text })).toBeUndefined();
  });

  test.each([
    [
      '50,000 characters',
      `${'We propose a robot that plants trees, which grow, and which live. '.repeat(800)}`,
    ],
    ['one endless sentence', 'trees, and '.repeat(5000)],
    ['brackets without end', '(a [b '.repeat(8000)],
    ['Chinese', '我们提出一种新方法,用于在陡坡上种植树木。实验表明该方法很有效。'.repeat(20)],
    [
      'HTML',
      'We propose <b>a robot</b> that plants <script>alert(1)</script> trees on <i>steep</i> slopes.',
    ],
    [
      'TeX among words',
      'We prove that $\\mathcal{O}(n^{\\frac12})$ trees \\emph{always} grow on steep slopes.',
    ],
  ])('%s', (_, text) => {
    const made = make({ title, abstract: text });
    for (const { text: shown } of [...(made ? [made] : []), ...(made?.others ?? [])]) {
      expect(shown).not.toMatch(markup);
    }
  });

  test('nor does any other text', () => {
    const words = fc.constantFrom(
      'we',
      'propose',
      'show',
      'that',
      'this',
      'paper',
      'In',
      ',',
      '.',
      '(',
      ')',
      '$',
      '\\x{',
      '}',
      '<b>',
      '“',
      'é',
      '中。',
      '1.5',
      'https://x.y',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (someTitle, someAbstract) => {
        const made = make({ title: someTitle, abstract: someAbstract });
        if (made) expect(made.text).not.toMatch(markup);
      }),
      { numRuns: 300 },
    );
  });
});
