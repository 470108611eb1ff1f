import type { PaperFacts } from '../../papers/paper.ts';
import type { RelatedWork } from '../../papers/related.ts';
import { secureUrl } from '../../papers/text/web-address.ts';
import { dayOf } from '../wire/day.ts';
import { phraseOrNothing, textOrNothing, textsOf, withoutGaps } from '../wire/facts.ts';
import { asPaperId } from '../../papers/paper-id.ts';
import type { WirePaper } from './wire.ts';

/** The arXiv identifier that a reply names, if it names one. */
export function idOf(paper: WirePaper) {
  return asPaperId(paper.arxiv_id) ?? asPaperId(paper.arxivId) ?? asPaperId(paper.id);
}

export function factsOf(paper: WirePaper): PaperFacts {
  const code = codeOf(paper);
  return withoutGaps({
    title: textOrNothing(paper.title),
    authors: textsOf(paper.authors),
    abstract: textOrNothing(paper.abstract ?? paper.summary),
    published: publishedOf(paper),
    venue: phraseOrNothing(paper.venue ?? paper.conference),
    upvotes: paper.upvotes ?? undefined,
    citations: citationsOf(paper),
    codeUrl: code?.url,
    codeStars: code?.stars,
    projectUrl: secureUrl(paper.project_url ?? paper.projectPage),
  });
}

/** A related paper; undefined without an identifier or a title, since nothing can be linked then. */
export function relatedOf(paper: WirePaper): RelatedWork | undefined {
  const id = idOf(paper);
  const title = textOrNothing(paper.title);
  if (!id || !title) return undefined;
  return {
    id,
    title,
    published: publishedOf(paper),
    citations: citationsOf(paper),
    origins: ['papers-with-code'],
  };
}

const publishedOf = (paper: WirePaper) =>
  dayOf(paper.published ?? paper.publishedAt ?? paper.published_at);

const citationsOf = (paper: WirePaper) => paper.citations ?? paper.citation_count ?? undefined;

/** The official repository, else the one with the most stars. */
function codeOf(paper: WirePaper): { url: string; stars?: number } | undefined {
  const single = {
    url: paper.github_url ?? paper.githubRepo,
    stars: paper.github_stars ?? paper.githubStars,
  };
  const [best] = [paper.repository, single, ...paper.repositories]
    .flatMap((candidate) => {
      const url = secureUrl(candidate?.url);
      const official = candidate && 'is_official' in candidate && candidate.is_official === true;
      return url ? [{ url, stars: candidate?.stars ?? undefined, official }] : [];
    })
    .toSorted((a, b) => Number(b.official) - Number(a.official) || (b.stars ?? 0) - (a.stars ?? 0));
  return best;
}
