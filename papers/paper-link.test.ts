import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINK_FORMS } from './link-forms.ts';
import { hasPapersOfItsOwn, PAPER_HINTS, parsePaperLink } from './paper-link.ts';
import cases from './paper-links.cases.json' with { type: 'json' };
import {
  abstractUrl,
  alphaXivUrl,
  arxivDoi,
  htmlUrl,
  huggingFaceUrl,
  pdfUrl,
} from './paper-urls.ts';
import { REDIRECTORS } from './redirectors.ts';

interface Case {
  url: string;
  id: string | null;
  version?: number;
  form: string;
}

const table: Case[] = cases;
const papers = table.filter(({ id }) => id !== null);
const forms = [...new Set(table.map(({ form }) => form))];

describe('a link leads to the paper that the table says', () => {
  test.each(forms)('%s', (form) => {
    for (const { url, id, version } of table.filter((row) => row.form === form)) {
      const expected = id === null ? undefined : { id, ...(version && { version }) };
      expect(parsePaperLink(url), url).toEqual(expected);
    }
  });

  test('which has examples of every form and every redirector', () => {
    for (const { name } of [...LINK_FORMS, ...REDIRECTORS]) {
      expect(
        papers.some(({ form }) => form === name),
        name,
      ).toBe(true);
    }
  });

  test('and names no address twice', () => {
    expect(new Set(table.map(({ url }) => url)).size).toBe(table.length);
  });
});

test('every address of a paper has a hint in it', () => {
  for (const { url } of papers) {
    expect(
      PAPER_HINTS.some((hint) => url.toLowerCase().includes(hint)),
      url,
    ).toBe(true);
  }
});

test('hosts of papers are known, look-alikes are not', () => {
  for (const host of ['arxiv.org', 'export.arxiv.org', 'huggingface.co', 'scirate.com']) {
    expect(hasPapersOfItsOwn(host), host).toBe(true);
  }
  for (const host of ['github.com', 'notarxiv.org', 'arxiv.org.example.com', '']) {
    expect(hasPapersOfItsOwn(host), host).toBe(false);
  }
});

test('an address longer than any that people write is passed over', () => {
  const padded = (length: number) => 'https://arxiv.org/abs/1706.03762?'.padEnd(length, 'a');
  expect(parsePaperLink(padded(4096))).toEqual({ id: '1706.03762' });
  expect(parsePaperLink(padded(4097))).toBeUndefined();
});

describe('whatever the text', () => {
  /** Pieces of addresses in any order reach further into the grammar than letters at random. */
  const piece = fc.oneof(
    fc.constantFrom(...table.map(({ url }) => url)),
    fc.constantFrom('https://', 'http:', '/', '//', '%', '%25', '&amp;', '@', ':', '.', '?url='),
    fc.string({ unit: 'binary' }),
  );
  const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

  test('reading it never throws, and finds possible papers only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const link = parsePaperLink(text);
        expect(link && parsePaperLink(abstractUrl(link.id, link.version))).toEqual(link);
      }),
      { numRuns: 2000 },
    );
  });

  test('a paper is the same paper at every address that we give it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...papers), fc.string(), ({ url }, after) => {
        const link = parsePaperLink(`${url} ${after}`);
        if (!link) return;
        const { id, version } = link;
        for (const canonical of [abstractUrl, pdfUrl, htmlUrl, alphaXivUrl]) {
          expect(parsePaperLink(canonical(id, version))).toEqual(link);
        }
        expect(parsePaperLink(huggingFaceUrl(id))).toEqual({ id });
        expect(parsePaperLink(`https://doi.org/${arxivDoi(id)}`)).toEqual({ id });
      }),
    );
  });
});

test.each([
  ['slashes', 'https://arxiv.org/', '/', ''],
  ['schemes', 'arxiv', 'https://', '!'],
  ['dots in the host', 'https://', 'a.', 'arxiv.org!'],
  ['words with hyphens', 'https://arxiv.org/', 'a-', '/1'],
  ['digits', 'https://arxiv.org/abs/1706.', '1', 'x'],
  ['versions', 'https://arxiv.org/abs/1706.03762v', '1', 'x'],
  ['parameters', 'https://www.google.com/url?arxiv', '&u=', '!'],
  ['redirectors', '', 'https://www.google.com/url?q=', 'arxiv'],
  ['copies', 'https://web.archive.org/web/', '1.', 'arxiv'],
  ['defences', 'https://urldefense.com/v3/__arxiv', '_', '!'],
  ['caches', 'https://webcache.googleusercontent.com/search?q=cache:', 'arxiv-', ''],
])('many %s up to the greatest length are read through', (_, before, repeated, after) => {
  const room = 4096 - before.length - after.length;
  const text = before + repeated.repeat(Math.floor(room / repeated.length)) + after;
  for (let times = 0; times < 20; times += 1) parsePaperLink(text);
  expect(text.length).toBeGreaterThan(4000);
});
