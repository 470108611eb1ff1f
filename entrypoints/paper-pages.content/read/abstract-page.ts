/** An abstract page of arXiv: citation tags in its head, and the visible record. */
import { asPaperId } from '../../../papers/paper-id.ts';
import type { PageFacts } from '../../../papers/page-facts.ts';
import type { Day } from '../../../papers/paper.ts';
import { saysWithdrawn } from '../../../sources/arxiv/withdrawn.ts';
import { dayOfMail } from '../../../sources/wire/day.ts';
import { claim } from './claim.ts';
import { categoriesIn } from './subjects.ts';
import { oneLine, textOf, textsOf } from './text.ts';

/** What the page says of its paper; undefined when it names none. Never throws. */
export function readAbstractPage(doc: Document): PageFacts | undefined {
  const id = asPaperId(meta(doc, 'arxiv_id')[0]);
  if (!id) return undefined;
  const comment = textOf(doc.querySelector('.metatable .comments'));
  const history = versionsOf(doc);
  const latest = history.at(-1);
  return claim(id, {
    title: meta(doc, 'title')[0] ?? textOf(doc.querySelector('h1.title')),
    authors: authorsOf(doc),
    abstract: meta(doc, 'abstract')[0] ?? textOf(doc.querySelector('blockquote.abstract')),
    published: history[0]?.day ?? slashedDay(meta(doc, 'date')[0]),
    updated: latest?.day ?? slashedDay(meta(doc, 'online_date')[0]),
    version: latest?.version,
    categories: categoriesIn(
      textOf(doc.querySelector('.metatable .subjects')),
      textOf(doc.querySelector('.metatable .primary-subject')),
    ),
    comment,
    journalRef: textOf(doc.querySelector('.metatable .jref')),
    doi: meta(doc, 'doi')[0],
    withdrawn: latest?.withdrawn || saysWithdrawn(comment) || undefined,
  });
}

function meta(doc: Document, name: string): string[] {
  return [...doc.querySelectorAll(`meta[name="citation_${name}"]`)]
    .map((tag) => oneLine(tag.getAttribute('content')))
    .filter((content) => content !== undefined);
}

/** The visible names stand as people write them; the tags' put the family first. */
function authorsOf(doc: Document): string[] {
  const visible = textsOf(doc.querySelectorAll('#abs .authors a'));
  return visible.length > 0 ? visible : meta(doc, 'author').map(givenFirst);
}

function givenFirst(name: string): string {
  const [family, given, ...rest] = name.split(/,\s*/);
  return given && rest.length === 0 ? `${given} ${family}` : name;
}

function slashedDay(text: string | undefined): Day | undefined {
  const [, ...parts] = /^(\d{4})[/-](\d{2})[/-](\d{2})$/.exec(text ?? '') ?? [];
  return parts.length > 0 ? parts.join('-') : undefined;
}

interface Version {
  version: number;
  day?: Day;
  withdrawn: boolean;
}

/** The lines of the submission history, `[v2] Sun, 31 May 2026 16:33:09 UTC (24 KB)`, the latest last. */
function versionsOf(doc: Document): Version[] {
  const history = textOf(doc.querySelector('.submission-history')) ?? '';
  const [, ...lines] = history.split(/\[(?=v\d+\])/);
  return lines
    .map((line) => ({
      version: Number(/^v(\d+)\]/.exec(line)?.[1]),
      day: dayOfMail(line),
      withdrawn: /\(withdrawn\)/i.test(line),
    }))
    .sort((a, b) => a.version - b.version);
}
