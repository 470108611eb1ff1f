import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';
import { titlePhrases } from './title-phrases.ts';

const abstract = 'We learn graphs from few examples by Markov chains. Graphs of DNA are rare.';
const phrasesOf = (title: string, text = abstract) =>
  titlePhrases(read(title, text)).map((phrase) => phrase.text);

describe('the phrases of a title', () => {
  test('begin with a preposition and go on to the end', () => {
    expect(phrasesOf('Growing trees for steep slopes with robots')).toEqual([
      'for steep slopes with robots',
      'with robots',
    ]);
  });

  test('stop at a colon, and none begins where the title does', () => {
    expect(phrasesOf('On robots in forests: a survey')).toEqual(['in forests']);
  });

  test('have capitals only where the abstract has', () => {
    expect(phrasesOf('Growing Trees by Markov Chains')).toEqual(['by Markov chains']);
    expect(phrasesOf('GROWING TREES FROM DNA EXAMPLES')).toEqual(['from DNA examples']);
    expect(phrasesOf('Growing Trees for Bayesian Inference')).toEqual(['for Bayesian inference']);
    expect(phrasesOf('Growing small trees with ResNets')).toEqual(['with ResNets']);
  });

  test('are none in a question, in talk, or where the preposition belongs to the verb', () => {
    expect(phrasesOf('Do trees grow on Mars?')).toEqual([]);
    expect(phrasesOf('A robot for what you want')).toEqual([]);
    expect(phrasesOf('Robots focus on trees')).toEqual([]);
  });

  test('hold no markup', () => {
    expect(phrasesOf('Growing trees in $\\mathbb{R}^{n_k}$ and $\\foo{x}$')).toEqual([]);
  });
});
