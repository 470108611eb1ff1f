import { expect, test } from 'vitest';
import type { PaperId } from '../../papers/paper.ts';
import { createTruce } from './truce.ts';

const ID = '2305.10425' as PaperId;

function truceAt() {
  let time = 0;
  const truce = createTruce(() => time);
  return {
    truce,
    wait: (ms: number) => {
      time += ms;
    },
    lose(times: number, how: 'alone' | 'with its link', after = 0) {
      for (let count = 0; count < times; count++) {
        truce.noteMark(ID);
        time += after;
        truce.noteLoss(ID, how);
      }
    },
  };
}

test('a mark that is taken away now and then comes back', () => {
  const { truce, lose } = truceAt();
  lose(3, 'alone');
  expect(truce.allows(ID)).toBe(true);
});

test('a mark that is taken away again and again does not', () => {
  const { truce, lose } = truceAt();
  lose(20, 'alone', 1000);
  expect(truce.allows(ID)).toBe(false);
});

test('a page that draws itself anew at each of our changes is left alone', () => {
  const { truce, lose } = truceAt();
  lose(20, 'with its link', 10);
  expect(truce.allows(ID)).toBe(false);
});

test('a list that scrolls past may show the same paper as often as it likes', () => {
  const { truce, lose } = truceAt();
  lose(100, 'with its link', 2000);
  expect(truce.allows(ID)).toBe(true);
});

test('many marks of one paper that go together are one loss', () => {
  const { truce } = truceAt();
  truce.noteMark(ID);
  for (let count = 0; count < 50; count++) truce.noteLoss(ID, 'alone');
  expect(truce.allows(ID)).toBe(true);
});
