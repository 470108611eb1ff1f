import { describe, expect, test } from 'vitest';
import { API_HOSTS, covers, EVERY_SITE, PAPER_SITES, patternOf } from './sites.ts';

describe('a match pattern', () => {
  test.each([
    ['*://*.arxiv.org/*', 'https://arxiv.org/abs/1706.03762'],
    ['*://*.arxiv.org/*', 'https://export.arxiv.org/abs/1706.03762'],
    ['*://lobste.rs/*', 'http://lobste.rs/'],
    [EVERY_SITE, 'https://blog.example/post'],
    ['<all_urls>', 'https://blog.example/post'],
  ])('%s covers %s', (pattern, address) => {
    expect(covers(pattern, address)).toBe(true);
  });

  test.each([
    ['*://*.arxiv.org/*', 'https://notarxiv.org/'],
    ['*://*.arxiv.org/*', 'https://arxiv.org.example/'],
    ['*://lobste.rs/*', 'https://www.lobste.rs/'],
  ])('%s does not cover %s', (pattern, address) => {
    expect(covers(pattern, address)).toBe(false);
  });
});

describe('the pattern to ask for', () => {
  test('names the host of a page and no more', () => {
    expect(patternOf('https://blog.example/2026/post?a=b')).toBe('*://blog.example/*');
  });

  test.each(['', 'chrome://extensions', 'about:blank', 'file:///home/paper.pdf'])(
    'is none for %o, where no extension may go',
    (address) => {
      expect(patternOf(address)).toBeUndefined();
    },
  );
});

test('no site is listed twice, and none is everywhere', () => {
  expect(new Set(PAPER_SITES).size).toBe(PAPER_SITES.length);
  expect([...PAPER_SITES, ...API_HOSTS]).not.toContain(EVERY_SITE);
});
