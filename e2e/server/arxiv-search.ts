/** The query language of arXiv's API, as much of it as the corpus can be asked: fields, phrases, AND OR ANDNOT, brackets, dates. */
import type { KnownPaper } from '../replies/known-paper.ts';

type Matches = (paper: KnownPaper) => boolean;

const TEXT_OF: Record<string, (paper: KnownPaper) => string> = {
  ti: (paper) => paper.title,
  au: (paper) => paper.authors.join('; '),
  abs: (paper) => paper.abstract,
  co: (paper) => paper.comment ?? '',
  jr: (paper) => paper.journalRef ?? '',
  all: (paper) =>
    [paper.title, paper.abstract, paper.authors.join('; '), paper.categories.join(' ')].join('\n'),
};

const TOKEN =
  /\(|\)|submittedDate:\[\s*\d{12}\s+TO\s+\d{12}\s*\]|(?:\w+:)?"[^"]*"|(?:\w+:)?[^\s()"]+/g;

const minuteOf = (iso: string): string => iso.replace(/\D/g, '').slice(0, 12);

function dateRange(token: string): Matches | undefined {
  const [, from, to] = /^submittedDate:\[\s*(\d{12})\s+TO\s+(\d{12})/.exec(token) ?? [];
  if (!from || !to) return undefined;
  return ({ published }) => minuteOf(published) >= from && minuteOf(published) <= to;
}

function term(token: string): Matches {
  const range = dateRange(token);
  if (range) return range;
  const [, field = 'all', raw = ''] = /^(?:(\w+):)?"?([^"]*)"?$/.exec(token) ?? [];
  const wanted = raw.toLowerCase().replaceAll('_', ' ');
  if (field === 'cat') {
    return ({ categories }) => categories.some((name) => name.toLowerCase() === wanted);
  }
  const textOf = TEXT_OF[field] ?? TEXT_OF['all']!;
  return (paper) => textOf(paper).toLowerCase().includes(wanted);
}

const JOIN: Record<string, (left: Matches, right: Matches) => Matches> = {
  AND: (left, right) => (paper) => left(paper) && right(paper),
  OR: (left, right) => (paper) => left(paper) || right(paper),
  ANDNOT: (left, right) => (paper) => left(paper) && !right(paper),
};

/** Operators bind from left to right; words that merely stand side by side are joined by OR. */
export function matcher(query: string): Matches {
  const tokens = query.match(TOKEN) ?? [];
  let next = 0;

  function operand(): Matches {
    const token = tokens[next++];
    if (token === undefined) return () => false;
    if (token !== '(') return term(token);
    const inner = expression();
    next++;
    return inner;
  }

  function expression(): Matches {
    let matches = operand();
    while (next < tokens.length && tokens[next] !== ')') {
      const join = JOIN[tokens[next]!];
      if (join) next++;
      matches = (join ?? JOIN['OR']!)(matches, operand());
    }
    return matches;
  }

  return expression();
}
