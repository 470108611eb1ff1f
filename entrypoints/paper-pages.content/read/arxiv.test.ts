// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readAbstractPage } from './abstract-page.ts';
import { readListing } from './listing.ts';

const docOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const ABSTRACT_PAGE = `
<head>
  <meta name="citation_title" content="Tides in a $C_5$ teacup"/>
  <meta name="citation_author" content="Low, Ann B."/><meta name="citation_author" content="The Spoon Group"/>
  <meta name="citation_date" content="2026/05/12"/><meta name="citation_online_date" content="2026/05/31"/>
  <meta name="citation_doi" content="10.1234/tea.5"/>
  <meta name="citation_arxiv_id" content="2605.01234"/>
  <meta name="citation_abstract" content="We stir.&#10;We measure &amp;amp; report."/>
</head>
<body><div id="abs">
  <h1 class="title mathjax"><span class="descriptor">Title:</span>Another title</h1>
  <div class="authors"><span class="descriptor">Authors:</span><a>Ann B. Low</a>, <a>The Spoon Group</a></div>
  <blockquote class="abstract"><span class="descriptor">Abstract:</span>Seen.</blockquote>
  <div class="metatable"><table>
    <tr><td class="comments">12 pages, to appear in Saucers</td></tr>
    <tr><td class="subjects"><span class="primary-subject">Fluid Dynamics (physics.flu-dyn)</span>; Optics (physics.optics); Quantum Physics (quant-ph)</td></tr>
    <tr><td class="jref">Saucers 5, 12 (2026)</td></tr>
  </table></div></div>
  <div class="submission-history"><h2>Submission history</h2> From: Ann [<a>view email</a>]<br/>
    <strong><a href="/abs/2605.01234v1">[v1]</a></strong> Tue, 12 May 2026 23:50:25 UTC (16 KB)<br/>
    <strong><a href="/abs/2605.01234v9">[v9]</a></strong> Sun, 31 May 2026 16:33:09 UTC (24 KB)<br/>
    <strong>[v10]</strong> Mon, 1 Jun 2026 16:33:09 UTC (24 KB)<br/></div>
</body>`;

describe('an abstract page', () => {
  test('says all that the citation tags and the record say', () => {
    expect(readAbstractPage(docOf(ABSTRACT_PAGE))).toEqual({
      id: '2605.01234',
      facts: {
        title: 'Tides in a $C_5$ teacup',
        authors: ['Ann B. Low', 'The Spoon Group'],
        abstract: 'We stir. We measure &amp; report.',
        published: '2026-05-12',
        updated: '2026-06-01',
        version: 10,
        categories: ['physics.flu-dyn', 'physics.optics', 'quant-ph'],
        comment: '12 pages, to appear in Saucers',
        journalRef: 'Saucers 5, 12 (2026)',
        doi: '10.1234/tea.5',
      },
    });
  });

  test('without its visible record still says what the tags say, given names first', () => {
    const facts = readAbstractPage(docOf(ABSTRACT_PAGE.replace(/<body>[^]*/, '')))?.facts;
    expect(facts?.authors).toEqual(['Ann B. Low', 'The Spoon Group']);
    expect(facts).toMatchObject({ published: '2026-05-12', updated: '2026-05-31' });
    expect(facts).not.toHaveProperty('version');
  });

  test.each([
    [
      'its comment',
      ABSTRACT_PAGE.replace('12 pages', 'This paper has been withdrawn by the author'),
    ],
    ['its history', ABSTRACT_PAGE.replace('(24 KB)<br/></div>', '(0 KB) <i>(withdrawn)</i></div>')],
  ])('tells of a withdrawal in %s', (_, html) => {
    expect(readAbstractPage(docOf(html))?.facts.withdrawn).toBe(true);
  });

  test('is nobody’s page without an identifier', () => {
    expect(readAbstractPage(docOf(ABSTRACT_PAGE.replace('2605.01234"', 'none"')))).toBeUndefined();
  });
});

const entry = (id: string, title: string, more = '') => `
  <dt><a name="item1">[1]</a> <a href="/abs/${id}" title="Abstract">arXiv:${id}</a> [<a href="/pdf/${id}">pdf</a>]</dt>
  <dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> ${title}</div>
    <div class="list-authors"><a>Ann Low</a>, <a>Bo High</a></div>
    <div class="list-comments mathjax"><span class="descriptor">Comments:</span> 4 pages</div>
    <div class="list-subjects"><span class="descriptor">Subjects:</span> <span class="primary-subject">Optics (physics.optics)</span>; Geometry (math.DG)</div>
    ${more}</div></dd>`;

describe('a listing', () => {
  const address = 'https://arxiv.org/list/physics.optics/new';

  test('says of each entry what stands there, with the abstract where there is one', () => {
    const doc = docOf(
      `<dl id="articles">${entry('2605.00001', 'One', '<p class="mathjax">We look.</p>')}</dl>
       <dl id="articles"><h3>Cross submissions</h3>${entry('hep-th/9901001', 'Two')}</dl>`,
    );
    const [one, two] = readListing(doc, address);
    expect(one).toMatchObject({
      id: '2605.00001',
      facts: {
        title: 'One',
        authors: ['Ann Low', 'Bo High'],
        abstract: 'We look.',
        categories: ['physics.optics', 'math.DG'],
        comment: '4 pages',
      },
    });
    expect(one!.element.localName).toBe('dd');
    expect(two).toMatchObject({ id: 'hep-th/9901001', facts: { title: 'Two' } });
    expect(two!.facts).not.toHaveProperty('abstract');
  });

  test('leaves out an entry that is torn', () => {
    const doc = docOf(
      `<dl><dt><a href="/abs/2605.00001">one</a></dt>
       <dt><a href="/abs/0000.0">none</a></dt><dd></dd>${entry('2605.00002', 'Two')}</dl>`,
    );
    expect(readListing(doc, address).map(({ id }) => id)).toEqual(['2605.00002']);
  });

  test('is read before and after its formulas are typeset', () => {
    const typeset = `A <span class="MathJax_Preview">x</span><span class="MathJax"><span>x2</span></span><script type="math/tex">x^2</script> law`;
    const doc = docOf(
      `<dl>${entry('2605.00001', typeset)}${entry('2605.00002', 'A $x^2$ law')}</dl>`,
    );
    expect(readListing(doc, address).map(({ facts }) => facts.title)).toEqual([
      'A $x^2$ law',
      'A $x^2$ law',
    ]);
  });
});

test('search results say the whole abstract, the subjects and the first day', () => {
  const doc = docOf(`<ol><li class="arxiv-result">
    <p class="list-title"><a href="https://arxiv.org/abs/2605.01234">arXiv:2605.01234</a></p>
    <div class="tags"><span class="tag is-small is-link tooltip" data-tooltip="Optics">physics.optics</span></div>
    <p class="title is-5 mathjax">Light in <span class="search-hit mathjax">tea</span></p>
    <p class="authors"><span class="search-hit">Authors:</span> <a>Ann Low</a>, <a>Bo High</a></p>
    <p class="abstract mathjax"><span class="abstract-short">We…<a class="is-size-7">▽ More</a></span>
      <span class="abstract-full">We look at tea. <a class="is-size-7">△ Less</a></span></p>
    <p class="is-size-7"><span>Submitted</span> 3 June, 2026; <span>v1</span> submitted 12 May, 2026; <span>originally announced</span> May 2026.</p>
    <p class="comments is-size-7"><span>Comments:</span> <span class="mathjax">4 pages</span></p>
  </li></ol>`);
  const [found] = readListing(doc, 'https://arxiv.org/search/?query=tea');
  expect(found).toMatchObject({
    id: '2605.01234',
    facts: {
      title: 'Light in tea',
      authors: ['Ann Low', 'Bo High'],
      abstract: 'We look at tea.',
      categories: ['physics.optics'],
      published: '2026-05-12',
      comment: '4 pages',
    },
  });
});
