import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../citations/index.ts';
import { citationOf } from '../../citations/citation.ts';
import type { PaperId } from '../../paper.ts';
import { viewOf } from '../../view.ts';
import { writeBackup } from '../backup.ts';
import { libraries } from '../testing/libraries.ts';
import { readLibraryFile } from './index.ts';

const DATA = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const NOW = Date.parse('2026-11-23T12:00:00Z');
const read = (text: string) => readLibraryFile(text, NOW);
const ids = (file: Awaited<ReturnType<typeof read>>) => file.library?.shelf.map(({ id }) => id);
const slic = viewOf({
  id: '2305.10425' as PaperId,
  facets: {
    arxiv: {
      source: 'arxiv',
      at: 0,
      facts: {
        title: 'SLiC-HF: 100% of it for José',
        authors: ['Yao Zhao', 'José Ñandú', 'Vincent van Gogh', 'The ATLAS Collaboration'],
        published: '2023-05-17',
        categories: ['cs.CL'],
      },
    },
  },
});

describe.skipIf(!existsSync(`${DATA}library`))('PaperMemory (needs ../shared/data)', () => {
  test.each(['memory.json', '3-papers-memory.json'])('%s comes in whole', async (name) => {
    const text = readFileSync(`${DATA}library/${name}`, 'utf8');
    const rows = Object.entries(JSON.parse(text) as Record<string, { title: string }>).filter(
      ([key]) => !key.startsWith('__'),
    );
    const file = await read(text);
    expect(file).toMatchObject({ kind: 'paper-memory', damage: [] });
    const { shelf, elsewhere, papers } = file.library!;
    expect(shelf.length + elsewhere.length).toBe(rows.length);
    const plain = (title = '') => title.replaceAll(/\s+/g, ' ');
    const titles = [
      ...elsewhere.map(({ title }) => title),
      ...papers.map((each) => viewOf(each).title),
    ];
    expect(titles.map(plain).toSorted()).toEqual(
      rows.map(([, { title }]) => plain(title)).toSorted(),
    );
    for (const row of [...shelf, ...elsewhere]) expect(row.savedAt).toBeLessThan(NOW);
  });
});

describe.skipIf(!existsSync(`${DATA}citations`))(
  'BibTeX that people pasted (needs ../shared/data)',
  () => {
    test('comes in whole', async () => {
      const text = readFileSync(`${DATA}citations/harvested_arxiv_export_style.bib`, 'utf8');
      const eprints = [...text.matchAll(/^\s*eprint\s*=\s*\{([^}]+)\}/gim)].map(([, id]) => id);
      const file = await read(text);
      expect(file.damage).toEqual([]);
      expect(ids(file)).toEqual(expect.arrayContaining([...new Set(eprints)]));
    });
  },
);

describe('what we write ourselves comes back', () => {
  test.each(['bibtex', 'biblatex', 'ris', 'csl-json'] as const)('from %s', async (form) => {
    const file = await read(cite([citationOf(slic, ['one', 'two'])], form));
    expect(file).toMatchObject({ kind: form === 'biblatex' ? 'bibtex' : form, damage: [] });
    const view = viewOf(file.library!.papers[0]!);
    expect(view.title).toBe(slic.title);
    expect(view.authors).toEqual(slic.authors);
    expect(file.library!.shelf[0]).toMatchObject({
      id: slic.id,
      savedAt: NOW,
      tags: ['one', 'two'],
    });
  });
});

describe('BibTeX', () => {
  test('may use strings, quotes, brackets and the works of others', async () => {
    const file = await read(`@string{jml = "J. Mach. " # {Learn.}}
@Article{a, title = "A {B}ook", author={M{\\"u}ller, Hans and others}, journal = jml, year = 2020, doi="10.1/x" }
@comment{ignored}
@misc(b, title={See arXiv}, journal={arXiv preprint arXiv:1706.03762})`);
    expect(ids(file)).toEqual(['1706.03762']);
    expect(file.library?.elsewhere).toEqual([
      {
        key: 'doi:10.1/x',
        title: 'A Book',
        authors: ['Hans Müller'],
        date: '2020',
        doi: '10.1/x',
        venue: 'J. Mach. Learn.',
        savedAt: NOW,
      },
    ]);
  });

  test('names the line of an entry that never ends, and keeps the others', async () => {
    const file = await read('@misc{a,\n title={A},\n eprint={1706.03762}\n}\n\n@misc{b, title={B');
    expect(ids(file)).toEqual(['1706.03762']);
    expect(file.damage).toEqual([{ where: 'line 6', what: 'The entry @misc is not closed.' }]);
  });
});

test('bookmarks bring folders and tags as tags, and the day they were made', async () => {
  const file = await read(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><H3>Bookmarks bar</H3><DL><p><DT><H3>RL &amp; more</H3><DL><p>
<DT><A HREF="https://arxiv.org/abs/1706.03762v5" ADD_DATE="1600000000" TAGS="to read,ml">[1706.03762] Attention Is All You Need</A>
<DT><A HREF="https://example.org/">Not a paper</A></DL><p></DL><p></DL>`);
  expect(file.library?.shelf).toEqual([
    { id: '1706.03762', savedAt: 1_600_000_000_000, tags: ['RL & more', 'to read', 'ml'] },
  ]);
  expect(viewOf(file.library!.papers[0]!).title).toBe('Attention Is All You Need');
});

test('a list of links may be any text with links in it', async () => {
  const file = await read(
    'See https://arxiv.org/pdf/1706.03762v2, (arXiv:2305.10425)\nhep-th/9901001',
  );
  expect(ids(file)).toEqual(['1706.03762', '2305.10425', 'hep-th/9901001']);
});

describe('a damaged file', () => {
  test.each([
    ['', 'the whole file'],
    ['{"papergloss-backup":1,', 'line 1'],
    ['{"papergloss-backup":7}', 'papergloss-backup'],
    [
      '{"papergloss-backup":1,"shelf":[{"id":"nonsense"}],"elsewhere":[],"papers":[],"subscriptions":[]}',
      'shelf[0].id',
    ],
    ['{"Arxiv-1":{"id":3,"title":"x"},"__dataVersion":1}', 'Arxiv-1.id'],
    ['[{"title":7}]', '[0].title'],
    ['{"some":"json"}', 'the beginning'],
    ['TY  - JOUR\nTI  - x\n', 'line 1'],
  ])('is refused, and it is said where: %s', async (text, where) => {
    const file = await read(text);
    expect(file.library).toBeUndefined();
    expect(file.damage[0]?.where).toBe(where);
  });

  test('of a backup is never taken for a whole one, wherever it was cut or changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        libraries().filter(({ shelf }) => shelf.length > 0),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom('cut', 'swap', 'prototype', 'deep'),
        async (library, place, how) => {
          const text = await writeBackup(library);
          const at = Math.floor(place * (text.length - 3));
          const damaged = {
            cut: text.slice(0, at),
            swap: `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`,
            prototype: text.replace('"shelf":[', '"shelf":[{"__proto__":{"id":"x"},"savedAt":1},'),
            deep: text.replace('"shelf":[', `"shelf":[${'['.repeat(5000)}${']'.repeat(5000)},`),
          }[how];
          const file = await read(damaged);
          expect(file.kind === 'backup' && file.library).toBeFalsy();
          expect(({} as { id?: string }).id).toBeUndefined();
          if (file.library === undefined) expect(file.damage.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('of any kind throws nothing', async () => {
    const starts = fc.constantFrom(
      '',
      '[',
      '{',
      '@misc{',
      'TY  - JOUR\n',
      '<DL><A HREF="',
      '{"__dataVersion":1,',
    );
    await fc.assert(
      fc.asyncProperty(
        starts,
        fc.string({ unit: 'binary', maxLength: 300 }),
        async (start, rest) => {
          const file = await read(start + rest);
          expect(file.library !== undefined || file.damage.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('with scripts in its titles brings them in as text', async () => {
    const file = await read('[{"title":"<script>alert(1)</script>","URL":"javascript:alert(1)"}]');
    expect(file.library?.elsewhere[0]).toMatchObject({ title: '<script>alert(1)</script>' });
    expect(file.library?.elsewhere[0]?.url).toBeUndefined();
  });
});
