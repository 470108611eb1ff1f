/** A papers page of Hugging Face, or its list: the data its components are made from, else what stands there to see. */
import { asPaperId } from '../../../papers/paper-id.ts';
import type { PageFacts } from '../../../papers/page-facts.ts';
import type { PaperFacts, PaperId } from '../../../papers/paper.ts';
import { dayOf } from '../../../sources/wire/day.ts';
import { claim, paperLinkedIn } from './claim.ts';
import { oneLine, textOf, textsOf } from './text.ts';

/** What the page says of the paper that its address names. Never throws. */
export function readHuggingFacePage(doc: Document, id: PaperId): PageFacts | undefined {
  const given = papersInProps(doc).find((paper) => paper.id === id);
  const facts = { ...visibleFacts(doc, id), ...given?.facts };
  return facts.title ? claim(id, facts) : undefined;
}

/** The papers of a daily, weekly, monthly or trending list. Never throws. */
export function readHuggingFaceList(doc: Document, address: string): PageFacts[] {
  const given = new Map(papersInProps(doc).map((paper) => [paper.id, paper]));
  for (const article of doc.querySelectorAll('article')) {
    const id = paperLinkedIn(article, 'h3 a[href*="/papers/"]', address);
    const title = textOf(article.querySelector('h3'));
    if (id && title && !given.has(id)) given.set(id, claim(id, { title }));
  }
  return [...given.values()];
}

/** Papers stand in the components' data on their own (`paper`) or in lists of entries that hold one each. */
function papersInProps(doc: Document): PageFacts[] {
  return [...doc.querySelectorAll('[data-props*="paper" i]')]
    .map((component) => propsOf(component))
    .flatMap((props) => [props, ...Object.values(props).filter(Array.isArray).flat()])
    .map((holder: unknown) => paperFacts(asObject(asObject(holder).paper)))
    .filter((paper) => paper !== undefined);
}

function propsOf(component: Element): Record<string, unknown> {
  try {
    return asObject(JSON.parse(component.getAttribute('data-props') ?? ''));
  } catch {
    return {};
  }
}

function paperFacts(paper: Record<string, unknown>): PageFacts | undefined {
  const id = asPaperId(paper.id);
  if (!id) return undefined;
  const authors = Array.isArray(paper.authors) ? paper.authors : [];
  return claim(id, {
    title: textIn(paper.title),
    authors: authors
      .map(asObject)
      .filter(({ hidden }) => hidden !== true)
      .map(({ name }) => textIn(name))
      .filter((name) => name !== undefined),
    abstract: textIn(paper.summary),
    published: dayOf(textIn(paper.publishedAt)),
    tldr: textIn(paper.ai_summary),
    keywords: Array.isArray(paper.ai_keywords)
      ? paper.ai_keywords.map(textIn).filter((word) => word !== undefined)
      : undefined,
    upvotes: numberIn(paper.upvotes),
    codeUrl: textIn(paper.githubRepo),
    codeStars: numberIn(paper.githubStars),
    projectUrl: textIn(paper.projectPage),
  });
}

/** What stands there to see; nothing while the page does not yet, or no longer, speak of this paper. */
function visibleFacts(doc: Document, id: PaperId): PaperFacts {
  const main = doc.querySelector('main');
  if (!main?.querySelector(`a[href$="arxiv.org/abs/${id}"]`)) return {};
  const summaryBox = labelled(main, 'AI-generated summary')?.parentElement;
  const summary = summaryBox?.querySelector('p');
  const paragraphs = abstractHeading(doc)?.parentElement?.querySelectorAll('p') ?? [];
  const upvotes = textOf(labelled(main, 'Upvote')?.querySelector('div'));
  return withoutGaps({
    title: textOf(main.querySelector('h1')),
    authors: textsOf(main.querySelectorAll('.author')).map((name) => name.replace(/\s*,$/, '')),
    abstract: textOf([...paragraphs].find((paragraph) => !summaryBox?.contains(paragraph))),
    tldr: textOf(summary),
    upvotes: upvotes && /^\d+$/.test(upvotes) ? Number(upvotes) : undefined,
    codeUrl: main.querySelector('a.btn[href*="//github.com/"]')?.getAttribute('href') ?? undefined,
  });
}

/** The element whose own text, that of its children left out, is this. */
function labelled(main: Element, label: string): Element | undefined {
  return [...main.querySelectorAll('div, label, span')].find(
    ({ childNodes }) =>
      oneLine(
        [...childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' '),
      ) === label,
  );
}

/** The heading over the abstract, which the page keeps through all its changes. */
export function abstractHeading(doc: Document): Element | undefined {
  return [...doc.querySelectorAll('main h2')].find((heading) => textOf(heading) === 'Abstract');
}

function withoutGaps(facts: PaperFacts): PaperFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

function asObject(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}

const textIn = (raw: unknown) => (typeof raw === 'string' ? oneLine(raw) : undefined);
const numberIn = (raw: unknown) =>
  typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined;
