import type { Answer } from './fake-upstream.ts';
import { json, xml } from './fake-upstream.ts';

const TITLE = 'A Sound Reply';

export const atomEntry = (id: string, title = TITLE) => `<entry>
  <id>http://arxiv.org/abs/${id}v2</id><title>${title}</title><summary>An abstract.</summary>
  <published>2023-05-17T17:00:00Z</published><updated>2023-06-01T10:00:00Z</updated>
  <author><name>Ada Author</name></author><category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
</entry>`;

export const atomFeed = (...entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"
  xmlns:arxiv="http://arxiv.org/schemas/atom">${entries.join('\n')}</feed>`;

export const atomError = atomFeed(
  `<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id><title>Error</title>
  <summary>incorrect id format for abc</summary></entry>`,
);

export const rssFeed = (...items: string[]) =>
  `<?xml version="1.0"?><rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/"
  version="2.0"><channel><title>cs.CL updates</title><pubDate>Mon, 27 Apr 2026 00:00:00 -0400</pubDate>
  ${items.join('\n')}</channel></rss>`;

export const rssItem = (id: string, kind = 'new') => `<item><title>${TITLE}</title>
  <link>https://arxiv.org/abs/${id}</link><guid isPermaLink="false">oai:arXiv.org:${id}v1</guid>
  <description>arXiv:${id}v1 Announce Type: ${kind} \nAbstract: An abstract.</description>
  <category>cs.CL</category><pubDate>Mon, 27 Apr 2026 00:00:00 -0400</pubDate>
  <arxiv:announce_type>${kind}</arxiv:announce_type><dc:creator>Ada Author, Ben Writer</dc:creator></item>`;

const bare = (id: string) => ({ id, arxiv_id: id, title: TITLE, upvotes: 3 });
const scholar = (id: string) => ({ externalIds: { ArXiv: id }, title: TITLE, citationCount: 7 });

/** Every upstream in good health: it knows each paper that it is asked for. */
export const soundReplies: Answer = ({ url, body }) => {
  const { hostname, pathname, searchParams } = new URL(url);
  const lastPart = pathname.split('/').at(-1) ?? '';
  switch (hostname) {
    case 'huggingface.co':
      return /daily_papers|search/.test(lastPart)
        ? json([{ paper: bare('2305.10425'), numComments: 1 }])
        : json(bare(lastPart));
    case 'export.arxiv.org': {
      const ids = (searchParams.get('id_list') ?? '2305.10425').split(',');
      return xml(atomFeed(...ids.map((id) => atomEntry(id))));
    }
    case 'rss.arxiv.org':
      return xml(rssFeed(rssItem('2305.10425')));
    case 'paperswithcode.co':
      return lastPart === 'related'
        ? json({ results: [bare('1909.08593')] })
        : json(bare(lastPart));
    case 'api.openalex.org':
      return json({ title: TITLE, cited_by_count: 5 });
    default: {
      const ids = body ? (JSON.parse(body) as { ids: string[] }).ids : [];
      return lastPart === 'batch'
        ? json(ids.map((id) => scholar(id.replace('ARXIV:', ''))))
        : json({ recommendedPapers: [scholar('1909.08593')] });
    }
  }
};
