/** rss.arxiv.org: a day's announcements in one or more categories; nothing at weekends. */
import type { KnownPaper } from '../replies/known-paper.ts';
import { dealt, isWeekend, mailDay } from './calendar.ts';
import { escaped, xml } from './reply.ts';
import type { Ask, Route } from './reply.ts';

/** Each paper is announced on one of this many weekdays, over and over. */
const ROUND = 2;

/** A later version is a replacement; a paper from another primary category is a cross-list. */
function announceType(paper: KnownPaper, categories: string[]): string {
  const isReplacement = (paper.version ?? 1) > 1 && Number(paper.version) % 2 === 0;
  const isCross = !categories.includes(paper.categories[0]!);
  if (isReplacement) return isCross ? 'replace-cross' : 'replace';
  return isCross ? 'cross' : 'new';
}

function item(paper: KnownPaper, categories: string[], day: string): string {
  const type = announceType(paper, categories);
  const version = `${paper.id}v${paper.version ?? 1}`;
  return `
    <item>
      <title>${escaped(paper.title)}</title>
      <link>https://arxiv.org/abs/${paper.id}</link>
      <description>arXiv:${version} Announce Type: ${type} 
Abstract: ${escaped(paper.abstract)}</description>
      <guid isPermaLink="false">oai:arXiv.org:${version}</guid>
      ${paper.categories.map((name) => `<category>${name}</category>`).join('\n      ')}
      <pubDate>${day} 00:00:00 -0500</pubDate>
      <arxiv:announce_type>${type}</arxiv:announce_type>
      <dc:rights>http://arxiv.org/licenses/nonexclusive-distrib/1.0/</dc:rights>
      <dc:creator>${escaped(paper.authors.join(', '))}</dc:creator>
    </item>`;
}

function announced({ papers, today }: Ask, categories: string[]): KnownPaper[] {
  if (isWeekend(today)) return [];
  const hand = dealt(papers, today, ROUND).get(today) ?? [];
  return hand.filter((paper) => paper.categories.some((name) => categories.includes(name)));
}

const rss: Route = (ask) => {
  const joined = /^\/rss\/([\w.+-]+)$/.exec(decodeURIComponent(ask.url.pathname))?.[1];
  if (joined === undefined) return undefined;
  const day = mailDay(ask.today);
  const categories = joined.split('+');
  const items = announced(ask, categories).map((paper) => item(paper, categories, day));
  return xml(
    'application/rss+xml',
    `<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0">
  <channel>
    <title>${joined} updates on arXiv.org</title>
    <link>http://rss.arxiv.org/rss/${joined}</link>
    <description>${joined} updates on the arXiv.org e-print archive.</description>
    <atom:link href="http://rss.arxiv.org/rss/${joined}" rel="self" type="application/rss+xml"/>
    <language>en-us</language>
    <lastBuildDate>${day} 05:00:02 +0000</lastBuildDate>
    <pubDate>${day} 00:00:00 -0500</pubDate>
    <skipDays>
      <day>Sunday</day>
      <day>Saturday</day>
    </skipDays>${items.join('')}
  </channel>
</rss>
`,
  );
};

export const arxivFeed: Route[] = [rss];
