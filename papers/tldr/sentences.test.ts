import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('sentences', () => {
  test.each([
    ['abbreviations', 'As Smith et al. showed, e.g. trees grow. They do, cf. Fig. 3, by 0.5 m.'],
    ['decimals and versions', 'We reach 92.4 on v2.1. It is 3.5 more.'],
    ['initials', 'The bound of J. Smith is tight. We prove it.'],
    ['brackets', 'Methods (e.g. trees. And forests) work. We say why.'],
    ['TeX', 'Let $x. y$ be in $L_2$. We bound it.'],
    ['addresses', 'See https://example.org/a.b?c=1 for more. We thank all.'],
    ['a sentence that begins in lower case', 'We propose a model. scBERT learns genes.'],
    ['a missing blank', 'We propose a new model.The model is good.'],
    ['an abbreviation that ends a sentence', 'We extend Smith et al. We also prove it.'],
    ['a letter that ends a sentence', 'We study the graph G. It is large.'],
  ])('survive %s', (_, text) => {
    expect(sentencesOf(text)).toHaveLength(2);
  });

  test('are cut in Chinese too', () => {
    expect(sentencesOf('我们提出一种方法。它很好。')).toHaveLength(2);
  });

  test('lie on one line each, whatever the text', () => {
    expect(sentencesOf(' One\n line.\n\n\tTwo  lines. ')).toEqual(['One line.', 'Two lines.']);
    expect(sentencesOf('')).toEqual([]);
  });
});

const dev = new URL('../../../shared/data/scitldr/dev.jsonl.gz', import.meta.url);

describe.skipIf(!existsSync(dev))(
  'real abstracts (../shared/data/scitldr, skipped where absent)',
  () => {
    test('give back nearly all the sentences they were joined from', () => {
      const papers = gunzipSync(readFileSync(dev))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { source: string[] }).source)
        .map((source) => source.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean));
      const found = papers.flatMap((source) => {
        const got = new Set(sentencesOf(source.join(' ')));
        return source.map((sentence) => got.has(sentence));
      });
      // A tenth of the recorded "sentences" are several in one string, or parts of one.
      expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.89);
    });
  },
);
