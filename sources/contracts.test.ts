import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseDocument } from 'yaml';
import type { PaperId } from '../papers/paper.ts';
import { readAtom } from './arxiv/atom.ts';
import { createArxiv } from './arxiv/index.ts';
import { readRss } from './arxiv/rss.ts';
import { ranked, readList } from './hugging-face/list.ts';
import { createSemanticScholar, readBatch, readRecommendations } from './semantic-scholar/index.ts';
import { problemOf, SourceError } from './source-error.ts';
import { json } from './testing/fake-upstream.ts';
import { setUp } from './testing/set-up.ts';
import { problemWith, settled } from './testing/settled.ts';

/** Replies of the real services, recorded by others, beside the checkout; absent in most places. */
const FOLDER = new URL('../../shared/data/', import.meta.url);
const noRecordings = !existsSync(FOLDER);
if (noRecordings) console.info('No recorded replies in ../shared/data: their tests are skipped.');

function recorded(folder: string, name: RegExp): { file: string; text: string }[] {
  const path = new URL(`${folder}/`, FOLDER);
  const files = existsSync(path) ? readdirSync(path).filter((file) => name.test(file)) : [];
  return files.toSorted().map((file) => {
    const bytes = readFileSync(new URL(file, path));
    return { file, text: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
  });
}

const isDay = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
/** TeX that a reader should never meet: an accent, a command that only changes the looks. */
const LEFT_OVER =
  /\\(?:["'`^~=]\{?\\?[a-z]|text(?:bf|it|tt|rm|sc)\b|emph\b|alpha|beta|times\b|sim\b)/;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => vi.useRealTimers());

describe.skipIf(noRecordings)('the daily lists of Hugging Face', () => {
  const days = recorded('hf-daily', /\.json\.gz$/);

  test('are there', () => {
    expect(days.length).toBeGreaterThan(0);
  });

  test.each(days)(
    '$file: sound entries whole, damaged ones dropped and counted',
    ({ file, text }) => {
      const reply = JSON.parse(text) as unknown[] | { data: unknown[] };
      const rows = Array.isArray(reply) ? reply : reply.data;
      const sound = rows.filter((row) => typeof row === 'object' && row !== null) as Row[];
      const list = ranked(readList(text), file.slice(0, 10));
      expect(list.dropped).toBe(rows.length - sound.length);
      expect(list.entries.map(({ id }) => id)).toEqual(sound.map(({ paper }) => paper.id));
      for (const [index, { facts }] of list.entries.entries()) {
        const { paper } = sound[index]!;
        const shown = paper.authors.filter(({ hidden }) => hidden !== true);
        expect(facts).toMatchObject({
          title: expect.stringMatching(/\S/),
          abstract: expect.stringMatching(/\S/),
          published: paper.publishedAt.slice(0, 10),
          upvotes: paper.upvotes,
          rank: { day: file.slice(0, 10), place: expect.any(Number) },
        });
        expect(facts.authors ?? []).toHaveLength(shown.length);
        expect(facts.tldr !== undefined).toBe(Boolean(paper.ai_summary));
        expect(facts.title).not.toMatch(/\s\s|\n/);
        expect(facts.title).not.toMatch(LEFT_OVER);
        if (facts.codeUrl) expect(facts.codeUrl).toMatch(/^https:\/\//);
      }
    },
  );
});

interface Row {
  paper: {
    id: string;
    authors: { hidden?: boolean }[];
    publishedAt: string;
    upvotes: number;
    ai_summary?: string;
  };
}

describe.skipIf(noRecordings)('the query API of arXiv', () => {
  const replies = ['arxiv-api/arxiv.py', 'arxiv-api/james-akl__xiv'].flatMap((folder) =>
    recorded(folder, /\.(xml|html)$/),
  );
  const feeds = replies.filter(({ text }) => !/<html|>Error</.test(text));

  test.each(feeds)('$file: every entry whole', ({ text }) => {
    const feed = readAtom(text);
    expect(feed.dropped).toBe(0);
    expect(feed.entries).toHaveLength(text.match(/<entry>/g)?.length ?? 0);
    for (const { id, facts } of feed.entries) {
      expect(text).toContain(`/abs/${id}v${facts.version}`);
      expect(facts).toMatchObject({
        title: expect.stringMatching(/\S/),
        abstract: expect.stringMatching(/\S/),
        published: isDay,
        updated: isDay,
        withdrawn: expect.any(Boolean),
      });
      expect(facts.authors?.length).toBeGreaterThan(0);
      expect(facts.categories?.[0]).toMatch(/^[a-z-]+(\.[A-Za-z-]+)?$/);
      expect(`${facts.title} ${facts.abstract} ${facts.authors?.join()}`).not.toMatch(LEFT_OVER);
    }
  });

  test.each(replies.filter((reply) => !feeds.includes(reply)))(
    '$file: no answer',
    async ({ file, text }) => {
      const html = file.endsWith('.html');
      const type = html ? 'text/html' : 'application/atom+xml';
      for (const status of html ? [200] : [200, 400]) {
        const { client } = setUp(
          () => new Response(text, { status, headers: { 'content-type': type } }),
        );
        const problem = await problemWith(createArxiv(client).paper('2305.10425' as PaperId));
        expect(problem).toMatchObject({ source: 'arxiv', kind: html ? 'rate-limited' : 'refused' });
      }
    },
  );
});

describe.skipIf(noRecordings)('the feeds of arXiv', () => {
  test.each(recorded('arxiv-rss', /\.xml$/))('$file: every item whole', ({ text }) => {
    const { entries, day, dropped } = readRss(text);
    expect({ day, dropped }).toEqual({ day: isDay, dropped: 0 });
    expect(entries).toHaveLength(text.match(/<item>/g)?.length ?? 0);
    for (const { facts, kind, categories } of entries) {
      expect(['new', 'cross', 'replace', 'replace-cross']).toContain(kind);
      expect(categories.length).toBeGreaterThan(0);
      expect(facts).toMatchObject({
        title: expect.stringMatching(/\S/),
        version: expect.any(Number),
      });
      expect(facts.abstract).toMatch(/^(?!arXiv:|Abstract:)\S/);
      expect(facts.authors?.length).toBeGreaterThan(0);
      expect(facts.authors?.every((name) => name === name.trim() && name !== '')).toBe(true);
    }
  });
});

interface Interaction {
  request: { uri: string; body?: string };
  response: { status: { code: number }; body: { string: string } };
}

describe.skipIf(noRecordings)('Semantic Scholar', () => {
  const interactions = recorded('semantic-scholar', /\.yaml$/).flatMap(({ file, text }) =>
    (parseDocument(text).toJS() as { interactions: Interaction[] }).interactions
      .filter(({ response }) => response.status !== undefined)
      .map(({ request, response }, index) => ({
        name: `${file} #${index}`,
        uri: request.uri,
        status: response.status.code,
        text: response.body.string,
      })),
  );
  const answered = interactions.filter(({ status }) => status === 200);

  test.each(answered.filter(({ uri }) => uri.includes('/paper/batch')))(
    '$name: a batch',
    ({ text }) => {
      const rows = JSON.parse(text) as (object | null)[];
      const ids = rows.map((_, index) => `2401.${10_000 + index}` as PaperId);
      const { found } = readBatch(text, ids);
      for (const [index, id] of ids.entries()) expect(found.has(id)).toBe(rows[index] !== null);
    },
  );

  test.each(answered.filter(({ uri }) => uri.includes('/recommendations/')))(
    '$name: recommendations, of which those without an arXiv identifier are left out',
    ({ text }) => {
      const listed = (JSON.parse(text) as { recommendedPapers: Listed[] }).recommendedPapers;
      const onArxiv = listed.filter(({ externalIds }) => externalIds?.ArXiv);
      expect(readRecommendations(text).entries).toHaveLength(onArxiv.length);
      const withIds = listed.map((work, index) => ({
        ...work,
        externalIds: { ArXiv: `2401.${10_000 + index}` },
      }));
      const works = readRecommendations(JSON.stringify({ recommendedPapers: withIds }));
      expect(works.entries).toHaveLength(listed.length);
    },
  );

  test.each(interactions.map((interaction) => ({ ...interaction })))(
    '$name: an answer, an absence or a problem, never a crash',
    async ({ status, text }) => {
      const reply = () => new Response(text, { status, headers: json({}).headers });
      const { client } = setUp(reply);
      const scholar = createSemanticScholar(client, { key: 'k' });
      const id = '2305.10425' as PaperId;
      const questions: (() => Promise<unknown>)[] = [
        () => scholar.paper(id),
        () => scholar.recommendations(id),
      ];
      for (const ask of questions) {
        const outcome = await settled(ask());
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(SourceError);
        else expect(status === 200 || status === 404).toBe(true);
        if (status === 400 || status === 403) expect(problemOf(outcome)?.kind).toBe('refused');
      }
    },
  );
});

interface Listed {
  externalIds?: { ArXiv?: string };
}
