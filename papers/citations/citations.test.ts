import { describe, expect, test } from 'vitest';
import type { PaperFacts, PaperId } from '../paper.ts';
import { viewOf } from '../view.ts';
import { citationOf, monthOf } from './citation.ts';
import { cite } from './index.ts';
import { readJournalReference } from './journal-reference.ts';
import { citationKey, citationKeys } from './keys.ts';
import { nameOf } from './names.ts';
import { texText } from './tex-text.ts';

const paper = (facts: PaperFacts, id = '2305.10425') =>
  citationOf(viewOf({ id: id as PaperId, facets: { arxiv: { source: 'arxiv', at: 0, facts } } }));

const slic = {
  title: 'SLiC-HF: 100% & more_or_less, $\\beta_1$-VAEs for ³He',
  authors: ['Yao Zhao', 'José Ñandú', 'Vincent van Gogh', 'The ATLAS Collaboration', '李 明'],
  published: '2023-05-17',
  categories: ['cs.CL', 'cs.AI'],
};
const article = {
  ...slic,
  doi: '10.1111/j.1365-2966.2011.19851.x',
  journalRef: 'Mon.Not.Roy.Astron.Soc. 419 (2012) 1795-1803',
};

describe('a preprint', () => {
  test('is in BibTeX the entry that arXiv gives, with names and formulas that TeX understands', () => {
    expect(cite([paper(slic)], 'bibtex')).toBe(`@misc{zhao2023slichf,
  title = {{SLiC-HF: 100\\% \\& more\\_or\\_less, $\\beta_1$-VAEs for $^{3}$He}},
  author = {Zhao, Yao and {\\~N}and{\\'u}, Jos{\\'e} and van Gogh, Vincent and {The ATLAS Collaboration} and 李, 明},
  year = {2023},
  month = may,
  eprint = {2305.10425},
  archivePrefix = {arXiv},
  primaryClass = {cs.CL},
  url = {https://arxiv.org/abs/2305.10425}
}
`);
  });

  test('is in BibLaTeX an online entry in Unicode, with the whole date', () => {
    const text = cite([paper(slic)], 'biblatex');
    expect(text).toContain('@online{zhao2023slichf,');
    expect(text).toContain('Ñandú, José');
    expect(text).toContain('date = {2023-05-17}');
    expect(text).toContain('eprintclass = {cs.CL}');
    expect(text).toContain('doi = {10.48550/arXiv.2305.10425}');
  });

  test('is in RIS unpublished work at arXiv', () => {
    expect(cite([paper(slic)], 'ris').split('\r\n')).toEqual([
      'TY  - UNPB',
      'ID  - zhao2023slichf',
      'TI  - SLiC-HF: 100% & more_or_less, $\\beta_1$-VAEs for ³He',
      'AU  - Zhao, Yao',
      'AU  - Ñandú, José',
      'AU  - van Gogh, Vincent',
      'AU  - The ATLAS Collaboration',
      'AU  - 李, 明',
      'PY  - 2023',
      'DA  - 2023/05/17',
      'DO  - 10.48550/arXiv.2305.10425',
      'UR  - https://arxiv.org/abs/2305.10425',
      'PB  - arXiv',
      'M1  - arXiv:2305.10425',
      'ER  - ',
      '',
    ]);
  });

  test('leaves out what is not known; the identifier itself tells the month', () => {
    expect(cite([paper({})], 'bibtex')).toBe(`@misc{arxiv230510425,
  year = {2023},
  month = may,
  eprint = {2305.10425},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2305.10425}
}
`);
  });
});

describe('a published paper', () => {
  test('is an article, in the journal’s year and with the publisher’s DOI', () => {
    const text = cite([paper(article)], 'bibtex');
    expect(text).toContain('@article{zhao2012slichf,');
    expect(text).toContain('journal = {Mon.Not.Roy.Astron.Soc.}');
    expect(text).toContain('volume = {419}');
    expect(text).toContain('pages = {1795--1803}');
    expect(text).toContain('year = {2012}');
    expect(text).toContain('doi = {10.1111/j.1365-2966.2011.19851.x}');
    expect(text).toContain('eprint = {2305.10425}');
  });

  test('is a conference paper where the reference names proceedings', () => {
    const journalRef = 'Proc. 2023 IEEE Conference on Software Testing (ICST), pp. 66-69';
    const text = cite([paper({ ...slic, journalRef })], 'biblatex');
    expect(text).toContain('@inproceedings{');
    expect(text).toContain('booktitle = {Proc. 2023 IEEE Conference on Software Testing (ICST)}');
    expect(text).toContain('pages = {66--69}');
  });

  test('is no article for arXiv’s own DOI, nor for what only looks like one', () => {
    expect(paper({ ...slic, doi: '10.48550/arXiv.2305.10425' }).kind).toBe('preprint');
    expect(paper({ ...slic, doi: 'forthcoming' }).kind).toBe('preprint');
  });
});

test.each([
  ['hep-th/9901001', '1999-01'],
  ['0704.0001', '2007-04'],
])('the identifier %s is of %s', (id, month) => {
  expect(monthOf(id as PaperId)).toBe(month);
});

test.each([
  ['ActaAstron.56:1-50,2006', 'ActaAstron.', '56', '1-50', '2006'],
  ['Phys.Lett.B573:94-100,2003', 'Phys.Lett.', 'B573', '94-100', '2003'],
  ['Lect.Notes Phys.562:195-212,2001', 'Lect.Notes Phys.', '562', '195-212', '2001'],
  ['Nature 521, 436-444 (2015)', 'Nature', '521', '436-444', '2015'],
  ['Phys. Rev. Lett. 116, 061102 (2016)', 'Phys. Rev. Lett.', '116', '061102', '2016'],
  ['J. Mach. Learn. Res. 21(140):1-67, 2020', 'J. Mach. Learn. Res.', '21', '1-67', '2020'],
  ['Annals of Mathematics 2012', 'Annals of Mathematics', undefined, undefined, '2012'],
  ['Vol. 35, No. 2, pp. 3--9', undefined, '35', '3-9', undefined],
])('the journal reference %s is read', (line, journal, volume, pages, year) => {
  expect(readJournalReference(line)).toMatchObject({ volume, pages, year });
  expect(readJournalReference(line).journal).toBe(journal);
});

test.each([
  ['Yao Zhao', { given: 'Yao', family: 'Zhao' }],
  ['Ludwig van der Berg', { given: 'Ludwig', particle: 'van der', family: 'Berg' }],
  ['van der Berg, Ludwig', { given: 'Ludwig', particle: 'van der', family: 'Berg' }],
  ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['D. T. O’Dea', { given: 'D. T.', family: 'O’Dea' }],
  ['Daniel Cohen-Or', { given: 'Daniel', family: 'Cohen-Or' }],
  ['OpenAI', { family: 'OpenAI', whole: true }],
  ['Gemini Team', { family: 'Gemini Team', whole: true }],
  ['李明', { family: '李明', whole: true }],
])('the name %s is taken apart', (written, name) => {
  expect(nameOf(written)).toEqual(name);
});

describe('keys', () => {
  test.each([
    [{ title: 'The Ñame of a Rose', authors: ['José Ñandú'] }, 'nandu2020name'],
    [{ title: 'Über Straßen', authors: ['Łukasz Kaiser'] }, 'kaiser2020uber'],
    [{ title: '$\\alpha$ is not Enough', authors: ['Søren Ærø'] }, 'aero2020not'],
    [{ title: 'On the', authors: ['A. B'] }, 'arxiv230510425'],
    [{ title: 'Attention', authors: ['李 明'] }, 'arxiv230510425'],
  ])('are plain: %o', (facts, key) => {
    expect(citationKey(paper({ ...facts, published: '2020-01-01' }))).toBe(key);
  });

  test('are unique, whatever the order, and stay as they are when a later paper joins', () => {
    const ids = ['2305.00001', '2305.00002', '2305.00003'];
    const [a, b, c] = ids.map((id) => paper(slic, id)) as [
      ReturnType<typeof paper>,
      ReturnType<typeof paper>,
      ReturnType<typeof paper>,
    ];
    const keys = ['zhao2023slichf', 'zhao2023slichfb', 'zhao2023slichfc'];
    expect([...citationKeys([c, a, b]).entries()].toSorted()).toEqual(
      ids.map((id, index) => [id, keys[index]]),
    );
    expect(citationKeys([a, b]).get('2305.00002')).toBe('zhao2023slichfb');
  });
});

test.each([
  ['50% of {sets} & #1', '50\\% of \\{sets\\} \\& \\#1'],
  ['$x_1 & y$ costs $5', '$x_1 & y$ costs \\$5'],
  [
    'Gödel, Erdős, Šimůnek, Çelik, Øre',
    'G{\\"o}del, Erd{\\H{o}}s, {\\v{S}}im{\\r{u}}nek, {\\c{C}}elik, {\\O}re',
  ],
  ['α-divergence ≤ 10⁻³', '$\\alpha$-divergence $\\leq$ 10⁻$^{3}$'],
  ['深度学习', '深度学习'],
  ['Nguyễn', 'Nguy{\\~{\\^e}}n'],
])('%s is %s in TeX', (text, tex) => {
  expect(texText(text, 'ascii')).toBe(tex);
});

describe('a formatted reference', () => {
  const two = paper({ ...slic, title: 'Calibration', authors: ['Yao Zhao', 'Jean-Luc Picard'] });
  const printed = paper({ ...article, title: 'Calibration', authors: ['Yao Zhao'] });

  test('follows APA', () => {
    expect(cite([two], 'apa')).toBe(
      'Zhao, Y., & Picard, J.-L. (2023). Calibration. arXiv:2305.10425. https://doi.org/10.48550/arXiv.2305.10425\n',
    );
    expect(cite([printed], 'apa')).toContain(
      'Mon.Not.Roy.Astron.Soc., 419, 1795–1803. https://doi',
    );
  });

  test('follows IEEE', () => {
    expect(cite([two], 'ieee')).toBe(
      'Y. Zhao and J.-L. Picard, “Calibration,” arXiv:2305.10425, 2023.\n',
    );
  });

  test('follows ACM', () => {
    expect(cite([two], 'acm')).toBe(
      'Yao Zhao and Jean-Luc Picard. 2023. Calibration. arXiv:2305.10425. https://doi.org/10.48550/arXiv.2305.10425\n',
    );
  });
});

test('CSL-JSON keeps names apart and says that a preprint is at arXiv', () => {
  const [item] = JSON.parse(cite([paper(slic)], 'csl-json')) as Record<string, unknown>[];
  expect(item).toMatchObject({
    id: 'zhao2023slichf',
    type: 'article',
    publisher: 'arXiv',
    issued: { 'date-parts': [[2023, 5, 17]] },
    author: [
      { given: 'Yao', family: 'Zhao' },
      { given: 'José', family: 'Ñandú' },
      { given: 'Vincent', family: 'Gogh', 'non-dropping-particle': 'van' },
      { literal: 'The ATLAS Collaboration' },
      { given: '明', family: '李' },
    ],
  });
});
