import { describe, expect, test } from 'vitest';
import { problemOf } from '../source-error.ts';
import { atomEntry, atomError, atomFeed, rssFeed, rssItem } from '../testing/sound-replies.ts';
import { readAtom } from './atom.ts';
import { identifierIn } from './identifier.ts';
import { readRss } from './rss.ts';
import { saysWithdrawn } from './withdrawn.ts';

const problemIn = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return problemOf(error)?.kind;
  }
};

describe('an Atom feed', () => {
  test('gives everything that an entry says', () => {
    const entry = `<entry>
      <id>http://arxiv.org/abs/math.GT/0309136v12</id>
      <title type="html">On the Poincar\\'e
        conjecture &amp; $\\alpha$-knots</title>
      <summary>  Two
      lines.</summary><published>2003-09-08T10:00:00Z</published><updated>2005-01-02T00:00:00Z</updated>
      <author><name>G. Perel'man</name><arxiv:affiliation>St. Petersburg</arxiv:affiliation></author>
      <author><name>Ma\\l gorzata &#211;. N.</name></author>
      <arxiv:comment>This paper has been withdrawn by the author</arxiv:comment>
      <arxiv:journal_ref>J. Knots 1 (2005)</arxiv:journal_ref><arxiv:doi>10.1000/182</arxiv:doi>
      <category term="math.DG"/><category term="53C44" /><category term="math.GT"/>
      <arxiv:primary_category term="math.GT"/></entry>`;
    expect(readAtom(atomFeed(entry)).entries).toEqual([
      {
        id: 'math/0309136',
        facts: {
          title: 'On the Poincaré conjecture & α-knots',
          abstract: 'Two lines.',
          authors: ["G. Perel'man", 'Małgorzata Ó. N.'],
          published: '2003-09-08',
          updated: '2005-01-02',
          version: 12,
          categories: ['math.GT', 'math.DG'],
          comment: 'This paper has been withdrawn by the author',
          journalRef: 'J. Knots 1 (2005)',
          doi: '10.1000/182',
          withdrawn: true,
        },
      },
    ]);
  });

  test.each(['0', '1e5', 'Error', 'true'])('keeps the title %s as it is', (title) => {
    expect(readAtom(atomFeed(atomEntry('2104.12255', title))).entries[0]?.facts.title).toBe(title);
  });

  test('drops and counts entries that name no paper', () => {
    const feed = atomFeed(
      '<entry/>',
      atomEntry('2305.10425'),
      '<entry><id>x</id></entry>',
      atomEntry('1', 'T'),
    );
    expect(readAtom(feed)).toMatchObject({ entries: [{ id: '2305.10425' }], dropped: 3 });
  });

  test('counts dates that cannot be read, and goes without them', () => {
    const entry = atomEntry('2305.10425').replace(/<published>[^<]*/, '<published>last week');
    const { entries, dropped, fields } = readAtom(atomFeed(entry));
    expect({ dropped, fields }).toEqual({ dropped: 0, fields: 1 });
    expect(entries[0]?.facts.published).toBeUndefined();
  });

  test('without entries is empty', () => {
    expect(readAtom(atomFeed())).toEqual({ entries: [], dropped: 0, fields: 0, total: undefined });
  });

  test('with one entry called Error is a refusal', () => {
    expect(problemIn(() => readAtom(atomError))).toBe('refused');
  });

  test.each([
    ['cut off', atomFeed(atomEntry('2305.10425')).slice(0, -20)],
    ['of another kind', '<?xml version="1.0"?><rss><channel/></rss>'],
    ['empty', ''],
    ['no XML', '{"feed":[]}'],
  ])('that is %s is garbled', (_, text) => {
    expect(problemIn(() => readAtom(text))).toBe('garbled');
  });

  test('is not blown up by entities of its own', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>
      <feed>${atomEntry('2305.10425', 'x &b; y')}</feed>`;
    const outcome = problemIn(() => readAtom(bomb).entries[0]?.facts.title);
    expect(['garbled', 'x &b; y']).toContain(outcome);
  });
});

describe('an RSS feed', () => {
  test('gives the announcements of a day', () => {
    const feed = readRss(rssFeed(rssItem('2604.21935'), rssItem('2604.21936', 'replace-cross')));
    expect(feed).toEqual({
      day: '2026-04-27',
      dropped: 0,
      fields: 0,
      entries: [
        {
          id: '2604.21935',
          kind: 'new',
          categories: ['cs.CL'],
          facts: {
            title: 'A Sound Reply',
            version: 1,
            categories: ['cs.CL'],
            authors: ['Ada Author', 'Ben Writer'],
            abstract: 'An abstract.',
          },
        },
        expect.objectContaining({ id: '2604.21936', kind: 'replace-cross' }),
      ],
    });
  });

  test('is empty on a day without announcements, and a single item is a list of one', () => {
    expect(readRss(rssFeed())).toEqual({
      entries: [],
      day: '2026-04-27',
      dropped: 0,
      fields: 0,
    });
    expect(readRss(rssFeed(rssItem('2604.21935'))).entries).toHaveLength(1);
  });

  test('drops and counts items that say neither paper nor kind', () => {
    const feed = rssFeed(
      '<item><title>x</title></item>',
      rssItem('2604.21935'),
      rssItem('2604.1', 'weird'),
    );
    expect(readRss(feed)).toMatchObject({ entries: [{ id: '2604.21935' }], dropped: 2 });
  });

  test('tells names from affiliations and generations', () => {
    const creators = 'A. B (MIT, Cambridge), C. D, Jr.,  E. F';
    const feed = rssFeed(rssItem('2604.21935').replace('Ada Author, Ben Writer', creators));
    expect(readRss(feed).entries[0]?.facts.authors).toEqual(['A. B', 'C. D Jr.', 'E. F']);
  });
});

test.each([
  ['http://arxiv.org/abs/2305.10425v2', '2305.10425', 2],
  ['https://arxiv.org/abs/hep-th/9901001v10', 'hep-th/9901001', 10],
  ['http://arxiv.org/abs/math.GT/0309136v1', 'math/0309136', 1],
  ['oai:arXiv.org:2604.21935v1', '2604.21935', 1],
  ['https://arxiv.org/abs/2604.21935', '2604.21935', undefined],
])('%s names %s', (text, id, version) => {
  expect(identifierIn(text)).toEqual({ id, version });
});

test.each([
  'This paper has been withdrawn by the author due to an error',
  'Withdrawn',
  'This submission was withdrawn',
  'Paper withdrawn by arXiv administrators',
  'This article is being withdrawn; see v1',
])('"%s" says that a paper was withdrawn', (comment) => {
  expect(saysWithdrawn(comment)).toBe(true);
});

test.each([
  '12 pages, 3 figures',
  'Withdrawn from AAAI 2024 and resubmitted to ICML',
  'We study withdrawn consent',
  'The claim of section 3 of the earlier version is corrected',
])('"%s" does not', (comment) => {
  expect(saysWithdrawn(comment)).toBe(false);
});
