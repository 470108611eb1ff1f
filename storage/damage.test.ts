import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countDamage, type DamageCounts, watchDamage } from './damage.ts';

beforeEach(() => fakeBrowser.reset());

const counts = () =>
  new Promise<DamageCounts>((resolve) => {
    const stop = watchDamage((all) => {
      stop();
      resolve(all);
    });
  });

test('what comes at the same moment is all counted, each service by itself', async () => {
  await Promise.all([
    countDamage('arxiv', { dropped: 1, fields: 0 }, 1000),
    countDamage('hugging-face', { dropped: 0, fields: 2 }, 2000),
    countDamage('arxiv', { dropped: 2, fields: 3 }, 3000),
  ]);
  expect(await counts()).toEqual({
    arxiv: { dropped: 3, fields: 3, since: 1000, last: 3000 },
    'hugging-face': { dropped: 0, fields: 2, since: 2000, last: 2000 },
  });
});
