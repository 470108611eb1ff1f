import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startReplayServer } from './replay-server.ts';
import type { ReplayServer } from './replay-server.ts';

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

let server: ReplayServer;
beforeAll(async () => {
  server = await startReplayServer({ today: '2026-11-23' });
});
beforeEach(() => server.reset());
afterAll(() => server.close());

/** Asks the server as a browser would whose names all resolve to it. */
function ask(address: string, options: { method?: string; body?: string; key?: string } = {}) {
  const { host, pathname, search } = new URL(address);
  return new Promise<Got>((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: server.port,
        path: pathname + search,
        method: options.method ?? 'GET',
        headers: { host, ...(options.key && { 'x-api-key': options.key }) },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (body += chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(options.body);
  });
}

const json = async (address: string, options = {}) =>
  JSON.parse((await ask(address, options)).body);
const HF = 'https://huggingface.co/api';
const ARXIV = 'https://export.arxiv.org/api/query';

describe('Hugging Face', () => {
  test('tells of a paper it knows', async () => {
    const paper = await json(`${HF}/papers/2305.10425`);
    expect(paper.title).toBe('SLiC-HF: Sequence Likelihood Calibration with Human Feedback');
    expect(paper.ai_summary).toContain('Calibrating');
  });
  test('answers 404 in JSON for one that it does not index', async () => {
    const { status, body } = await ask(`${HF}/papers/math/0211159`);
    expect(status).toBe(404);
    expect(JSON.parse(body)).toHaveProperty('error');
  });
  test('lists a weekday, and nothing at the weekend', async () => {
    expect((await json(`${HF}/daily_papers?date=2026-11-23`)).length).toBeGreaterThan(3);
    expect(await json(`${HF}/daily_papers?date=2026-11-22`)).toEqual([]);
  });
  test('refuses a day in the future', async () => {
    expect((await ask(`${HF}/daily_papers?date=2026-11-24`)).status).toBe(400);
  });
  test('lists the days of a week together', async () => {
    const week = await json(`${HF}/daily_papers?week=2026-W47`);
    const day = await json(`${HF}/daily_papers?date=2026-11-20`);
    expect(week.length).toBeGreaterThan(day.length);
  });
});

describe('arXiv', () => {
  const idsOf = (feed: string) =>
    [...feed.matchAll(/<id>(http:.+abs.+)<\/id>/g)].map(([, id]) => id);

  test('leaves out of a batch what it does not know', async () => {
    const { body } = await ask(`${ARXIV}?id_list=1706.03762,2699.99999,hep-th/9711200v2`);
    expect(idsOf(body)).toEqual([
      'http://arxiv.org/abs/1706.03762v7',
      'http://arxiv.org/abs/hep-th/9711200v3',
    ]);
  });
  test('sends ten entries unless asked for more', async () => {
    const all = await ask(`${ARXIV}?search_query=cat:cs.CL`);
    expect(idsOf(all.body)).toHaveLength(10);
    const more = await ask(`${ARXIV}?search_query=cat:cs.CL&max_results=12`);
    expect(idsOf(more.body)).toHaveLength(12);
  });
  test('answers a malformed identifier with an Error entry', async () => {
    const { status, body } = await ask(`${ARXIV}?id_list=abc`);
    expect(status).toBe(400);
    expect(body).toContain('<title>Error</title>');
  });
  test('searches by fields, phrases and brackets', async () => {
    const query = 'au:"Paul Christiano" ANDNOT (ti:summarize OR ti:instructions)';
    const { body } = await ask(`${ARXIV}?search_query=${encodeURIComponent(query)}`);
    expect(idsOf(body)).toEqual(['http://arxiv.org/abs/1909.08593v2']);
  });
  test('lets no page of another site read its API', async () => {
    const { headers } = await ask(`${ARXIV}?id_list=1706.03762`);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
  test('announces papers of several categories in one feed, and none on a Sunday', async () => {
    const feed = 'https://rss.arxiv.org/rss/cs.CL+cs.LG';
    expect((await ask(feed)).body).toContain('<arxiv:announce_type>new</arxiv:announce_type>');
    server.setToday('2026-11-22');
    expect((await ask(feed)).body).not.toContain('<item>');
  });
});

describe('Semantic Scholar', () => {
  const address =
    'https://api.semanticscholar.org/graph/v1/paper/batch?fields=externalIds,tldr,citationCount';
  const body = JSON.stringify({ ids: ['ARXIV:2403.11021', 'ARXIV:2699.99999'] });

  test('turns anonymous callers away', async () => {
    expect((await ask(address, { method: 'POST', body })).status).toBe(429);
  });
  test('aligns its answer with the ids', async () => {
    const [found, unknown] = await json(address, { method: 'POST', body, key: 'mine' });
    expect(found.tldr.text).toContain('Temporal logic');
    expect(unknown).toBeNull();
  });
});

describe('faults', () => {
  test('strike so many requests, then stop', async () => {
    const headers = { 'retry-after': '40' };
    server.fault('export.arxiv.org', { kind: 'status', status: 429, headers, times: 1 });
    const first = await ask(`${ARXIV}?id_list=1706.03762`);
    expect([first.status, first.headers['retry-after']]).toEqual([429, '40']);
    expect((await ask(`${ARXIV}?id_list=1706.03762`)).status).toBe(200);
  });
  test('cut a body in the middle', async () => {
    server.fault('huggingface.co', { kind: 'cut', where: 'half-way' });
    await expect(ask(`${HF}/papers/2305.10425`)).rejects.toThrow(/aborted|hang up/);
  });
  test('send half of the JSON as if it were whole', async () => {
    server.fault('huggingface.co', { kind: 'truncated' });
    const { status, body } = await ask(`${HF}/papers/2305.10425`);
    expect(status).toBe(200);
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
  });
  test('strike only the paths they name', async () => {
    server.fault('huggingface.co', { kind: 'html', only: /daily_papers/ });
    expect((await ask(`${HF}/papers/2305.10425`)).headers['content-type']).toContain('json');
    expect((await ask(`${HF}/daily_papers`)).headers['content-type']).toContain('html');
  });
});

test('pages are served at their address, and every request is logged', async () => {
  server.page('https://blog.example/post?p=1', '<p>Hello</p>');
  expect((await ask('https://blog.example/post?p=1')).body).toBe('<p>Hello</p>');
  expect((await ask('https://blog.example/other')).status).toBe(404);
  expect(server.asked('blog.example').map(({ path, status }) => [path, status])).toEqual([
    ['/post?p=1', 200],
    ['/other', 404],
  ]);
});
