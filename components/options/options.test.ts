import { expect, test } from 'vitest';
import { isFound } from './Findable.tsx';
import { hostsIn } from './PageSettings.tsx';

test('sites are taken as people type them, each once', () => {
  expect(hostsIn('https://News.Example/path\nnews.example, blog.example  ')).toEqual([
    'news.example',
    'blog.example',
  ]);
});

test('a part of the settings is found by all the words typed, whatever their case', () => {
  expect(isFound('sources keys', 'KEY sour')).toBe(true);
  expect(isFound('sources keys', 'key digest')).toBe(false);
  expect(isFound('sources keys', '')).toBe(true);
});
