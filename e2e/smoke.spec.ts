/** Proves that the harness itself works: the extension is there, the server answers and keeps its log. */
import { expect, test } from './fixtures.ts';

test('the extension is loaded', async ({ papergloss }) => {
  const { page } = await papergloss.popup();
  await expect(page).toHaveTitle('Papergloss');
});

test('the replay server answers for any host, and its log shows it', async ({
  papergloss,
  server,
}) => {
  server.page('https://blog.example/post', '<h1>A post</h1>');
  const { page } = await papergloss.read('https://blog.example/post');
  await expect(page.getByRole('heading')).toHaveText('A post');

  const status = await page.evaluate(async () => (await fetch('/missing')).status);
  expect(status).toBe(404);
  expect(server.asked('blog.example', /missing/)).toMatchObject([{ method: 'GET', status: 404 }]);
});

test('a page of another site cannot read the API of arXiv', async ({ papergloss, server }) => {
  server.page('https://blog.example/post', '<h1>A post</h1>');
  const { page } = await papergloss.read('https://blog.example/post');
  const outcome = page.evaluate(async () => {
    await fetch('https://export.arxiv.org/api/query?id_list=1706.03762');
  });
  await expect(outcome).rejects.toThrow('Failed to fetch');
});

test('a killed worker forgets what it held in memory, and starts again', async ({ papergloss }) => {
  const remembered = () => {
    const worker = papergloss.context.serviceWorkers()[0]!;
    return worker.evaluate(() => Reflect.get(globalThis, 'held') as unknown);
  };
  const [worker] = papergloss.context.serviceWorkers();
  await worker!.evaluate(() => Reflect.set(globalThis, 'held', 'in memory'));
  expect(await remembered()).toBe('in memory');

  await papergloss.killWorker();
  const { page } = await papergloss.popup();
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { connect(): void } } };
    chrome.runtime.connect();
  });
  expect(await remembered()).toBeUndefined();
});

test('the profile outlives a restart', async ({ papergloss }) => {
  const first = await papergloss.popup();
  await first.page.evaluate(() => localStorage.setItem('kept', 'yes'));
  await papergloss.restart();
  const second = await papergloss.popup();
  expect(await second.page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
});

test.describe('with a name that does not resolve', () => {
  test.use({ unknownHosts: ['nowhere.example'] });

  test('the page is not found', async ({ papergloss }) => {
    await expect(papergloss.read('https://nowhere.example/')).rejects.toThrow(
      'ERR_NAME_NOT_RESOLVED',
    );
  });
});
