/** The lists of arXiv: new, recent and monthly listings and an author's page (`dl`), and search results (`li`). */
import { saysWithdrawn } from '../../../sources/arxiv/withdrawn.ts';
import type { Day, PaperFacts } from '../../../papers/paper.ts';
import { claim, type Entry, paperLinkedIn } from './claim.ts';
import { categoriesIn } from './subjects.ts';
import { textOf, textsOf } from './text.ts';

const ABSTRACT_LINK = 'a[href*="/abs/"]';

/** The list's papers in their order; a damaged entry is left out. Never throws. */
export function readListing(doc: Document, address: string): Entry[] {
  return [...doc.querySelectorAll('dl > dt, li.arxiv-result')]
    .map((entry) => (entry.localName === 'dt' ? listed(entry, address) : found(entry, address)))
    .filter((entry) => entry !== undefined);
}

function listed(term: Element, address: string): Entry | undefined {
  const element = term.nextElementSibling;
  const id = paperLinkedIn(term, ABSTRACT_LINK, address);
  if (!id || element?.localName !== 'dd') return undefined;
  const comment = textOf(element.querySelector('.list-comments'));
  const facts: PaperFacts = {
    title: textOf(element.querySelector('.list-title')),
    authors: textsOf(element.querySelectorAll('.list-authors a')),
    abstract: textOf(element.querySelector('p.mathjax')),
    categories: categoriesIn(
      textOf(element.querySelector('.list-subjects')),
      textOf(element.querySelector('.list-subjects .primary-subject')),
    ),
    comment,
    journalRef: textOf(element.querySelector('.list-journal-ref')),
    withdrawn: saysWithdrawn(comment) || undefined,
  };
  return { ...claim(id, facts), element };
}

function found(element: Element, address: string): Entry | undefined {
  const id = paperLinkedIn(element, `.list-title ${ABSTRACT_LINK}`, address);
  if (!id) return undefined;
  const comment = textOf(element.querySelector('.comments .mathjax'));
  const facts: PaperFacts = {
    title: textOf(element.querySelector('p.title')),
    authors: textsOf(element.querySelectorAll('p.authors a')),
    abstract: fullAbstract(element),
    published: firstSubmitted(element),
    categories: textsOf(element.querySelectorAll('.tags .tag.tooltip')),
    comment,
    withdrawn: saysWithdrawn(comment) || undefined,
  };
  return { ...claim(id, facts), element };
}

/** The page holds the abstract twice, cut short and in full; the full one ends in a link that folds it. */
function fullAbstract(element: Element): string | undefined {
  const full = element.querySelector('.abstract-full')?.cloneNode(true);
  if (!(full instanceof Element)) return undefined;
  for (const fold of full.querySelectorAll('a.is-size-7')) fold.remove();
  return textOf(full);
}

const MONTHS = 'JanuaryFebruaryMarchAprilMayJuneJulyAugustSeptemberOctoberNovemberDecember'.match(
  /[A-Z][a-z]+/g,
)!;

/** `Submitted 31 May, 2026; v1 submitted 12 May, 2026; …`: the first version's day. */
function firstSubmitted(element: Element): Day | undefined {
  const lines = textsOf(element.querySelectorAll('p.is-size-7'));
  const line = lines.find((each) => each.startsWith('Submitted')) ?? '';
  const [, day, name = '', year] =
    /v1 submitted (\d{1,2}) ([A-Z][a-z]+),? (\d{4})/.exec(line) ??
    /^Submitted (\d{1,2}) ([A-Z][a-z]+),? (\d{4})/.exec(line) ??
    [];
  const month = MONTHS.indexOf(name) + 1;
  if (!day || month === 0) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
