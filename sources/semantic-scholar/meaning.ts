import type { PaperFacts } from '../../papers/paper.ts';
import type { RelatedWork } from '../../papers/related.ts';
import { dayOf } from '../wire/day.ts';
import { phraseOrNothing, textOrNothing, textsOf, withoutGaps } from '../wire/facts.ts';
import { asPaperId } from '../../papers/paper-id.ts';
import type { WirePaper } from './wire.ts';

export const arxivIdOf = (paper: WirePaper) => asPaperId(paper.externalIds?.ArXiv);

export function factsOf(paper: WirePaper): PaperFacts {
  const venue = phraseOrNothing(paper.venue);
  const doi = paper.externalIds?.DOI ?? '';
  return withoutGaps({
    title: textOrNothing(paper.title),
    authors: textsOf(paper.authors.map(({ name }) => name)),
    published: dayOf(paper.publicationDate),
    tldr: textOrNothing(paper.tldr?.text),
    citations: paper.citationCount ?? undefined,
    influentialCitations: paper.influentialCitationCount ?? undefined,
    // Where a preprint was not published elsewhere, arXiv itself is given.
    venue: venue && !/^arxiv/i.test(venue) ? venue : undefined,
    doi: /^10\.(?!48550\/)\d+\//.test(doi) ? doi : undefined,
  });
}

/** A recommended paper; undefined when it is not on arXiv or has no title, since nothing can be linked then. */
export function relatedOf(paper: WirePaper): RelatedWork | undefined {
  const id = arxivIdOf(paper);
  const title = textOrNothing(paper.title);
  if (!id || !title) return undefined;
  return {
    id,
    title,
    published: dayOf(paper.publicationDate),
    citations: paper.citationCount ?? undefined,
    origins: ['semantic-scholar'],
  };
}
