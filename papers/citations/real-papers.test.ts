/** Against what Zotero's own translator saves, and against a parser that is not ours. Real data, where it is present. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { categories, retiredCategories } from '../category-names.ts';
import { asPaperId } from '../paper-id.ts';
import type { PaperFacts, PaperId } from '../paper.ts';
import { cleanText } from '../text/clean-text.ts';
import { viewOf } from '../view.ts';
import { citationOf } from './citation.ts';
import { cite } from './index.ts';
import { familyOf } from './names.ts';
import { zoteroItem } from './zotero.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const CASES = `${DATA}citations/arXiv.org.testcases.json`;
const PASTED = `${DATA}citations/harvested_arxiv_export_style.bib`;
const DAILY = `${DATA}arxiv-daily/2025.jsonl.gz`;
const seen = (id: PaperId, facts: PaperFacts) =>
  viewOf({ id, facets: { arxiv: { source: 'arxiv', at: 0, facts } } });

interface Expected {
  itemType: string;
  title: string;
  creators: { firstName?: string; lastName: string }[];
  date: string;
  DOI: string;
  abstractNote: string;
  extra: string;
  publicationTitle?: string;
  proceedingsTitle?: string;
  shortTitle?: string;
  tags: { tag: string }[];
  notes: { note: string }[];
  [field: string]: unknown;
}

function expectedItems(): Expected[] {
  const cases = JSON.parse(readFileSync(CASES, 'utf8')) as { items: Expected[] | string }[];
  return cases.flatMap(({ items }) => (typeof items === 'string' ? [] : items));
}

const names = Object.entries({ ...categories, ...retiredCategories });
const codeOf = ({ tag }: { tag: string }) =>
  names.find(([, name]) => name === tag.split(' - ').at(-1) || name === tag)?.[0] ?? tag;

/** What arXiv's API says of the paper of an expected item. */
function factsOf(item: Expected): PaperFacts {
  const primary = /\[(.+)\]/.exec(item.extra)?.[1];
  const codes = item.tags.map(codeOf);
  return {
    title: item.title,
    authors: item.creators.map(({ firstName, lastName }) => `${firstName ?? ''} ${lastName}`),
    abstract: item.abstractNote,
    updated: item.date,
    categories: primary ? [primary, ...codes.filter((code) => code !== primary)] : codes,
    comment: item.notes[0]?.note.replace('Comment: ', ''),
    doi: item.DOI.startsWith('10.48550') ? undefined : item.DOI,
    venue: item.publicationTitle ?? item.proceedingsTitle,
  };
}

describe.skipIf(!existsSync(CASES))('beside Zotero’s translator (needs ../shared/data)', () => {
  const items = existsSync(CASES) ? expectedItems() : [];

  test.each(items.map((item) => [item.extra.split('\n')[0]!, item] as const))(
    '%s is the same item, field by field',
    (extra, item) => {
      const id = asPaperId(extra.split(' ')[0])!;
      const facts = factsOf(item);
      const view = viewOf({
        id,
        facets: {
          arxiv: { source: 'arxiv', at: 0, facts: { ...facts, venue: undefined } },
          'semantic-scholar': { source: 'semantic-scholar', at: 0, facts: { venue: facts.venue } },
        },
      });
      const made = zoteroItem(view);
      expect(made.itemType).toBe(item.itemType);
      expect(made.title).toBe(item.title);
      expect(made.shortTitle).toBe(item.shortTitle);
      expect(made.DOI).toBe(item.DOI);
      expect(made.abstractNote).toBe(item.abstractNote);
      expect(made.extra).toBe(extra);
      expect(made.archiveID).toBe(item['archiveID']);
      expect(made.repository).toBe(item['repository']);
      expect(made.publicationTitle).toBe(item.publicationTitle);
      expect(made.proceedingsTitle).toBe(item.proceedingsTitle);
      expect(made.libraryCatalog).toBe(item['libraryCatalog']);
      expect(made.url).toBe(String(item['url']).replace('http:', 'https:'));
      if (item.itemType === 'preprint') expect(made.date).toBe(item.date);
      expect(made.tags.map(({ tag }) => tag).toSorted()).toEqual(
        item.tags.map(({ tag }) => tag).toSorted(),
      );
      expect(made.notes).toEqual(item.notes);
      expect(made.attachments[0]?.title).toBe('Preprint PDF');
      expect(made.creators.map(({ lastName }) => lastName)).toEqual(
        factsOf(item).authors!.map((name) => name.split(' ').at(-1)),
      );
    },
  );
});

interface Announced {
  id: string;
  title: string;
  authors: string[];
  categories: string[];
  listed: string;
}

/** Two hundred, spread over the year, those with TeX, accents or other scripts first. */
function announced(): Announced[] {
  const lines = gunzipSync(readFileSync(DAILY)).toString().trim().split('\n');
  const papers = lines.map((line) => JSON.parse(line) as Announced);
  const hard = papers.filter(({ title, authors }) =>
    /[^\x20-\x7e]|[$\\_%&#{}^~]/.test(title + authors.join()),
  );
  const some = (list: Announced[], count: number) =>
    list.filter((_, index) => index % Math.floor(list.length / count) === 0).slice(0, count);
  return [...some(hard, 150), ...some(papers, 50)].filter(
    ({ id }, index, all) => all.findIndex((other) => other.id === id) === index,
  );
}

describe.skipIf(!existsSync(DAILY))('two hundred real papers (needs ../shared/data)', () => {
  const papers = existsSync(DAILY) ? announced() : [];
  const citations = papers.map(({ id, title, authors, categories: codes, listed }) =>
    citationOf(
      seen(id as PaperId, {
        title: cleanText(title),
        authors,
        categories: codes,
        published: listed,
      }),
    ),
  );

  test.each(['bibtex', 'biblatex'] as const)(
    'come back from %s without a warning, with every name and title',
    (form) => {
      const text = cite(citations, form);
      const { entries, errors } = parse(text, { sentenceCase: false, unsupported: 'ignore' });
      expect(papers.length).toBeGreaterThan(190);
      expect(errors).toEqual([]);
      expect(entries.length).toBe(citations.length);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(citations.length);
      for (const [index, { fields }] of entries.entries()) {
        const citation = citations[index]!;
        expect(fields.eprint).toBe(citation.eprint);
        expect(fields.author?.length).toBe(citation.authors.length);
        const families = fields.author?.map(({ lastName, name, prefix }) =>
          plain([prefix, lastName ?? name].filter(Boolean).join(' ')),
        );
        expect(families).toEqual(citation.authors.map((name) => plain(familyOf(name))));
        expect(lettersOf(fields.title ?? '')).toBe(lettersOf(citation.title ?? ''));
      }
    },
  );
});

const plain = (text: string) => text.normalize('NFC').replaceAll(/[‘’']/g, "'");

/** The letters of a title outside formulas, which the parser shows in its own way. */
function lettersOf(title: string): string {
  return title
    .replaceAll(/\$[^$]+\$|<[^>]+>|\\[a-z]+/gi, '')
    .normalize('NFKC')
    .replaceAll(/[^\p{Script=Latin}]/gu, '');
}

test.skipIf(!existsSync(PASTED))(
  'keys of entries that people pasted are stable under our own (needs ../shared/data)',
  () => {
    const { entries } = parse(readFileSync(PASTED, 'utf8'), { sentenceCase: false });
    const ours = entries.flatMap(({ fields }) => {
      const id = asPaperId(fields.eprint);
      if (!id || !fields.author || !fields.title) return [];
      const authors = fields.author.map(({ firstName, lastName, name }) =>
        lastName ? `${firstName ?? ''} ${lastName}`.trim() : (name ?? ''),
      );
      return [
        citationOf(seen(id, { title: fields.title, authors, published: `${fields.year}-01-01` })),
      ];
    });
    expect(ours.length).toBeGreaterThan(20);
    const again = parse(cite(ours, 'bibtex'), { sentenceCase: false });
    expect(again.errors).toEqual([]);
    for (const { key } of again.entries) expect(key).toMatch(/^[a-z]+\d{4}[a-z0-9]+$/);
  },
);
