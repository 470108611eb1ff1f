import type { PaperFacts, PaperId } from '../../papers/paper.ts';
import { secureUrl } from '../../papers/text/web-address.ts';
import { asPaperId } from '../../papers/paper-id.ts';
import { dayOf } from '../wire/day.ts';
import { phraseOrNothing, textOrNothing, textsOf, withoutGaps } from '../wire/facts.ts';
import type { WireRow } from './wire.ts';

export interface ListedPaper {
  id: PaperId;
  facts: PaperFacts;
}

/** What a row says of its paper; undefined without a valid identifier or a title, since nothing can be shown then. */
export function listedPaperOf(row: WireRow): ListedPaper | undefined {
  const id = asPaperId(row.paper.id);
  const facts = factsOf(row);
  return id && facts.title ? { id, facts } : undefined;
}

/** The paper's own word first, then that of the row around it. */
export function factsOf({ paper, ...row }: WireRow): PaperFacts {
  const codeUrl = secureUrl(paper.githubRepo ?? row.githubRepo);
  const keywords = paper.ai_keywords.length > 0 ? paper.ai_keywords : row.ai_keywords;
  return withoutGaps({
    title: textOrNothing(paper.title ?? row.title),
    authors: textsOf(paper.authors.flatMap(({ name, hidden }) => (hidden ? [] : [name]))),
    abstract: textOrNothing(paper.summary ?? row.summary),
    published: dayOf(paper.publishedAt),
    tldr: textOrNothing(paper.ai_summary ?? row.ai_summary),
    keywords: keywords.map(phraseOrNothing).filter((keyword) => keyword !== undefined),
    upvotes: paper.upvotes ?? row.upvotes ?? undefined,
    codeUrl,
    codeStars: codeUrl ? (paper.githubStars ?? row.githubStars ?? undefined) : undefined,
    projectUrl: secureUrl(paper.projectPage ?? row.projectPage),
  });
}
